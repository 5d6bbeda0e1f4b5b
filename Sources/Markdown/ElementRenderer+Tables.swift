extension ElementRenderer {
  mutating func write(
    table: ParsedElement,
    alignments: [ColumnAlignment],
    caption paragraph: ParsedElement?
  ) throws(MarkdownProblem) {
    try checkRows(of: table, columns: alignments.count)
    guard let paragraph else {
      throw MarkdownProblem(
        "table without a caption", help: "write a paragraph 'Table: …' before it", line: table.line)
    }
    let caption = try TableCaption(paragraph, values: values)
    let bodyRows = Array(table.children.dropFirst())
    guard caption.headers <= alignments.count, caption.foot <= bodyRows.count else {
      throw MarkdownProblem(
        "'headers' or 'foot' is more than the table has", help: nil, line: paragraph.line)
    }
    try writeStart(of: caption, line: paragraph.line)
    let head = Array(table.children.prefix(1))
    let headGrid = try TableGrid(rows: head, columns: alignments.count, foot: 0)
    let layout = TableLayout(
      alignments: alignments, headers: caption.headers, labels: try labels(of: headGrid))
    write(line: "<thead>")
    for row in try headGrid.cells() { try write(headRow: row, layout: layout) }
    write(line: "</thead>")
    let grid = try TableGrid(rows: bodyRows, columns: alignments.count, foot: caption.foot)
    try write(grid: grid, layout: layout, foot: caption.foot)
    write(line: "</table>")
    write(line: "</div>")
  }

  private func checkRows(of table: ParsedElement, columns: Int) throws(MarkdownProblem) {
    guard columns <= Limits.tableColumns else {
      throw MarkdownProblem(
        "table has more than \(Limits.tableColumns) columns", help: "divide the table",
        line: table.line)
    }
    for row in table.children {
      guard case .row(let isHead, let column) = row.kind, !isHead,
        sourceLines.indices.contains(row.line)
      else { continue }
      let source = sourceLines[row.line].dropFirst(column)
      if source.starts(with: ContainerFence.sign.utf8) {
        throw ContainerFence.glued(line: row.line)
      }
      let count = SourceRow.cellCount(source)
      guard count == columns else {
        throw MarkdownProblem(
          "table row has \(count) cells, its head has \(columns)",
          help: "write '\\|' for the sign itself, and a blank line behind the table",
          line: row.line)
      }
    }
  }

  private mutating func writeStart(of caption: TableCaption, line: Int) throws(MarkdownProblem) {
    let captionId: String
    if let id = caption.attributes.id {
      try identifiers.register(id, line: line)
      captionId = id + "-caption"
    } else {
      tableNumber += 1
      captionId = "table-\(tableNumber)"
    }
    try identifiers.register(captionId, line: line)
    let label = HTMLText.attribute("aria-labelledby", captionId)
    write(line: "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"\(label)>")
    write(line: "<table\(caption.attributes.html)>")
    let id = HTMLText.attribute("id", captionId)
    write(line: "<caption\(id)>\(try inline(caption.spans))</caption>")
  }

  /// The plain text above each column.
  private mutating func labels(of grid: TableGrid) throws(MarkdownProblem) -> [String] {
    var labels: [String] = []
    for cell in try grid.cells().joined() {
      let label = try inline(cell.content.children, use: .plain)
      labels += Array(repeating: label, count: cell.columnSpan)
    }
    return labels
  }

  private mutating func write(
    headRow: [GridCell],
    layout: TableLayout
  ) throws(MarkdownProblem) {
    html += "<tr>"
    for cell in headRow {
      let name = cell.content.children.isEmpty ? "td" : "th"
      let scope = name == "th" ? " scope=\"col\"" : ""
      let content = try content(of: cell.content)
      html += "<\(name)\(scope)\(layout.attributes(of: cell))>\(content)</\(name)>"
    }
    write(line: "</tr>")
  }

  private mutating func write(
    grid: TableGrid,
    layout: TableLayout,
    foot: Int
  ) throws(MarkdownProblem) {
    let cells = try grid.cells()
    for (index, group) in grid.groups.enumerated() {
      let name = foot > 0 && index == grid.groups.count - 1 ? "tfoot" : "tbody"
      write(line: "<\(name)>")
      for row in group {
        html += "<tr>"
        for cell in cells[row] { try write(bodyCell: cell, group: group, layout: layout) }
        write(line: "</tr>")
      }
      write(line: "</\(name)>")
    }
  }

  private mutating func write(
    bodyCell cell: GridCell,
    group: Range<Int>,
    layout: TableLayout
  ) throws(MarkdownProblem) {
    let isHeader = cell.column < layout.headers && !cell.content.children.isEmpty
    let name = isHeader ? "th" : "td"
    // "rowgroup" covers all further rows of the group, so it fits only a cell that spans them.
    let isWholeGroup = cell.rowSpan > 1 && cell.rowSpan == group.count
    let scope = isHeader ? " scope=\"\(isWholeGroup ? "rowgroup" : "row")\"" : ""
    let attributes = layout.attributes(of: cell) + layout.label(of: cell)
    html += "<\(name)\(scope)\(attributes)>\(try content(of: cell.content))</\(name)>"
  }

  /// A cell with line breaks becomes a row of lines, each a block.
  private mutating func content(of cell: ParsedElement) throws(MarkdownProblem) -> String {
    let segments = cell.children.split(omittingEmptySubsequences: false) { span in
      guard case .htmlInline(let html) = span.kind else { return false }
      return Self.isLineBreak(html)
    }
    guard segments.count > 1 else { return try inline(cell.children) }
    var result = ""
    for segment in segments {
      let line = try inline(Array(segment))
      let text = line.drop(while: \.isWhitespace)
      guard let end = text.lastIndex(where: { !$0.isWhitespace }) else { continue }
      result += "<div class=\"line\">\(text[...end])</div>"
    }
    return result
  }
}
