package import Standards

package struct TemplateStructure: RuleManual {
  package let name = "template-structure"
  package let severity = Severity.error
  package let summary = "sections, containers and tables of a template begin and end in one place"
  package let explanation = """
    A template is turned into the structure of its page once, whatever the values. So a section \
    takes whole blocks, list items, rows, cells, or a stretch of one line; a container is closed \
    where it was opened; a table has a caption, a line | --- | below its head, and rows of its \
    width.
    """
  package let badExamples: [RuleExample] = []

  package init() {}

  func leavesPlace(_ tag: TemplateTag) -> Diagnostic {
    if tag.asksForEnd {
      return finding(
        "the section {tag} does not begin and end in the same place", ["tag": tag.written],
        at: tag.position, help: "put what stands once around the list, inside {{#any(list)}}",
        variant: "ends")
    }
    return finding(
      "the section {tag} does not begin and end in the same place", ["tag": tag.written],
      at: tag.position,
      help:
        "let it take whole blocks with blank lines between them, items, rows or cells, or a stretch of one line",
      variant: "section")
  }

  func sectionLeavesTable(_ tag: TemplateTag, at position: SourcePosition) -> Diagnostic {
    finding(
      "the section {tag} begins in a table and ends outside", ["tag": tag.written], at: position,
      help: "close it behind the last row it takes", variant: "table-section")
  }

  func sectionLeavesCell(at position: SourcePosition) -> Diagnostic {
    finding(
      "a section begins in one cell and ends in another", at: position,
      help: "open it directly behind a | and close it directly behind another",
      variant: "cell-section")
  }

  func htmlWithinLine(_ name: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the partial “{name}” is HTML and cannot stand within a line", ["name": name], at: position,
      help: "give it a line of its own", variant: "html-partial")
  }

  func indentedContainer(at position: SourcePosition) -> Diagnostic {
    finding(
      "::: is indented", at: position, help: "let it begin the line", variant: "indented")
  }

  func containerNotClosed(_ opening: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "this container is not closed", at: position, help: "close it with :::", variant: "open")
  }

  func containerClosesNothing(at position: SourcePosition) -> Diagnostic {
    finding(
      "::: closes nothing", at: position, help: "open a container with “::: name” before it",
      variant: "closes-nothing")
  }

  func detailsWithoutSummary(at position: SourcePosition) -> Diagnostic {
    finding(
      "“::: details” has no summary", at: position, help: "say what it holds: ::: details Summary",
      variant: "summary")
  }

  func labelNotClosed(at position: SourcePosition) -> Diagnostic {
    finding(
      "the label of ::: has no closing quote", at: position, help: "write ::: nav \"label\"",
      variant: "label")
  }

  func partWithoutId(at position: SourcePosition) -> Diagnostic {
    finding(
      "a part has no id", at: position, help: "write ::: part {#id}", variant: "part")
  }

  func taskList(at position: SourcePosition) -> Diagnostic {
    finding(
      "lists have no boxes to tick", at: position,
      help: "write an HTML partial with an input of the type checkbox, or the sign ☐",
      variant: "task-list")
  }

  func tableWithoutRule(at position: SourcePosition) -> Diagnostic {
    finding(
      "the table has no line below its head", at: position, help: "write | --- | for each column",
      variant: "rule")
  }

  func tableWithoutCaption(at position: SourcePosition) -> Diagnostic {
    finding(
      "a table without a caption", at: position, help: "write a paragraph “Table: …” before it",
      variant: "caption")
  }

  func emptyCaption(at position: SourcePosition) -> Diagnostic {
    finding(
      "the caption of a table is empty", at: position, help: "say what the table shows",
      variant: "empty-caption")
  }

  func captionWithoutTable(at position: SourcePosition) -> Diagnostic {
    finding(
      "a table caption without a table", at: position,
      help: "put the table right behind the paragraph “Table: …”", variant: "stray-caption")
  }

  func footSetting(at position: SourcePosition) -> Diagnostic {
    finding(
      "tables have no setting “foot”", at: position,
      help: "write a line | === | before the rows that sum up", variant: "foot")
  }

  func tooManyHeaders(_ headers: Int, columns: Int, at position: SourcePosition) -> Diagnostic {
    finding(
      "{headers} columns name the row, but the table has {columns}",
      ["headers": String(headers), "columns": String(columns)], at: position, variant: "headers")
  }

  func notAHeader(_ figure: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "“{figure}” columns cannot name the row", ["figure": figure], at: position,
      help: "write a whole number from 1", variant: "headers-figure")
  }

  func notASpan(_ figure: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "a cell cannot cover “{figure}” rows or columns", ["figure": figure], at: position,
      help: "write a whole number from 1", variant: "span")
  }

  func spanLeavesTable(at position: SourcePosition) -> Diagnostic {
    finding(
      "a cell covers more rows or columns than are left", at: position,
      help: "it ends with the head, the body or the foot of its table", variant: "span-end")
  }

  func codeNotClosed(at position: SourcePosition) -> Diagnostic {
    finding(
      "this block of code is not closed", at: position,
      help: "close it with the signs that it begins with", variant: "code")
  }

  func rowNotEnded(at position: SourcePosition) -> Diagnostic {
    finding(
      "a row of a table does not end in |", at: position,
      help: "a row may go on in the next line and ends with a line that ends in |",
      variant: "row")
  }

  func cellCount(_ count: Int, columns: Int, at position: SourcePosition) -> Diagnostic {
    finding(
      "the row has {count} cells, the table {columns} columns",
      ["count": String(count), "columns": String(columns)], at: position,
      help: "write \\| for the sign itself, and ^ or < for places that a cell covers",
      variant: "cells")
  }

  func joinsNothing(_ sign: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the cell {sign} has no neighbour to join", ["sign": sign], at: position,
      help: "^ joins the cell above in its group of rows, < the cell to the left",
      variant: "join")
  }

  func tooManyColumns(at position: SourcePosition) -> Diagnostic {
    finding(
      "a table has more than {limit} columns", ["limit": String(TemplateLimits.tableColumns)],
      at: position, help: "divide the table", variant: "columns")
  }

  func tooDeep(at position: SourcePosition) -> Diagnostic {
    finding(
      "Markdown is nested more than {limit} deep", ["limit": String(TemplateLimits.nesting)],
      at: position, help: "write it flatter", variant: "depth")
  }

  func sectionsTooDeep(at position: SourcePosition) -> Diagnostic {
    finding(
      "sections are nested more than {limit} deep", ["limit": String(TemplateLimits.nesting)],
      at: position, help: "write it flatter", variant: "section-depth")
  }

  func partialsTooDeep(at position: SourcePosition) -> Diagnostic {
    finding(
      "partials call each other more than {limit} deep",
      ["limit": String(TemplateLimits.nesting)], at: position,
      help: "call them from where they are used", variant: "partial-depth")
  }

  func tooManyTags(at position: SourcePosition) -> Diagnostic {
    finding(
      "with its partials the template has more than {limit} tags",
      ["limit": String(TemplateLimits.tags)], at: position, help: "call fewer partials",
      variant: "tags")
  }

  func tooManySigns(at position: SourcePosition) -> Diagnostic {
    finding(
      "too many signs of Markdown in one block", at: position,
      help: "put blank lines between blocks, or divide the template", variant: "signs")
  }

  func tooLarge(at position: SourcePosition) -> Diagnostic {
    finding(
      "the template is larger than 1 MB", at: position, help: "divide it", variant: "size")
  }

  func notARectangle(at position: SourcePosition) -> Diagnostic {
    finding(
      "joined cells do not form a rectangle", at: position,
      help: "fill the whole rectangle with ^ and <", variant: "rectangle")
  }
}
