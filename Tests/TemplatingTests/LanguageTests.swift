import Standards
import Testing

@testable import Templating

/// The template language: sections, lists, parts, partials, tables of data.
struct LanguageTests {
  private func html(_ text: String, _ partials: [String: String] = [:]) throws -> String {
    let result = Course.render(text, partials)
    #expect(result.faults.map(\.sentence) == [])
    return result.html
  }

  @Test func sectionsOnLinesOfTheirOwnAreNoPartOfTheList() throws {
    let list = try html("{{#modules}}\n- {{name}}\n{{/modules}}\n- end\n\nafter")
    #expect(list == "<ul>\n<li>甲</li>\n<li>乙</li>\n<li>end</li>\n</ul>\n<p>after</p>\n")
  }

  @Test func aSectionTakesBlocks() throws {
    let text =
      "{{#isOpen}}\nyes\n\n::: note\n\nin\n\n:::\n{{/isOpen}}\n{{^isOpen}}\nno\n{{/isOpen}}"
    #expect(try html(text) == "<p>yes</p>\n<div class=\"note\">\n<p>in</p>\n</div>\n")
  }

  @Test func anEmptyListLeavesNoElement() throws {
    #expect(
      try html("{{#empty}}\n- {{name}}\n{{/empty}}\n\n{{^empty}}\nnone\n{{/empty}}")
        == "<p>none</p>\n")
  }

  @Test func anyAndCountAskForAList() throws {
    let text =
      "{{#any(modules)}}\nthere are {{count(modules)}}\n\n{{/any(modules)}}\n"
      + "{{^any(empty)}}\nempty\n{{/any(empty)}}"
    #expect(try html(text) == "<p>there are 2</p>\n<p>empty</p>\n")
  }

  @Test func firstAndLast() throws {
    let text = "{{#modules}}{{^first()}}, {{/first()}}{{name}}{{#last()}}.{{/last()}}{{/modules}}"
    #expect(try html(text) == "<p>甲, 乙.</p>\n")
  }

  @Test func aValueIsItselfInsideItsSection() throws {
    #expect(
      try html("{{#title}}[{{.}}](class:a){{/title}}") == "<p><span class=\"a\">课</span></p>\n")
  }

  @Test func partsAreReachedByADot() throws {
    #expect(try html("{{first.name}}{{#first}} {{name}}{{/first}}") == "<p>甲 甲</p>\n")
  }

  @Test func stringsOfTheLocale() throws {
    #expect(try html("{{t.hello}}") == "<p>您好</p>\n")
  }

  @Test func listsOfACellStandLineByLine() throws {
    let table = try html("Table: t\n\n|a|b|\n|-|-|\n|x|{{#modules}}{{name}}{{/modules}}|")
    #expect(table.contains("<div class=\"line\">甲</div><div class=\"line\">乙</div></td>"))
  }

  @Test func listsInsideTheItemsOfACellRunOn() throws {
    let table = try html(
      "Table: t\n\n|a|b|\n|-|-|\n|x|{{#modules}}{{#lessons}}{{.}}{{/lessons}}{{/modules}}|")
    #expect(table.contains(">一二</td>"))
  }

  @Test func rowsGoOnInTheNextLine() throws {
    let table = try html("Table: t\n\n| a\n  | b |\n| - | - |\n| x\n  | y\n    z |")
    #expect(table.contains("<th scope=\"col\">b</th>") && table.contains(">y z</td>"))
  }

  @Test func partialsWithinALineAndOnTheirOwn() throws {
    let partials = ["name": "**{{name}}**\n ({{hours}})\n", "block": "- {{name}}\n"]
    let text = "{{#modules}}\n{{> block}}\n{{/modules}}\n\n{{#modules}}{{> name}}{{/modules}}"
    #expect(
      try html(text, partials)
        == "<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>\n<p><strong>甲</strong>(3)<strong>乙</strong>(5)</p>\n"
    )
  }

  @Test func partsAreDeeperAndPrefixed() throws {
    let text = "## a {#a}\n\n::: part {#p}\n\n## b {#b}\n\n[x](#b) [y](anchor:c)\n\n:::\n"
    let result = Course.render(text)
    #expect(result.headings.map(\.level) == [2, 3])
    #expect(result.headings.map(\.id) == ["a", "p.b"])
    #expect(result.html.contains("href=\"#p.b\">x") && result.html.contains("id=\"p.c\""))
  }

  @Test func idsLinksAndHeadingsAreNoted() {
    let result = Course.render("## {{title}} {#x}\n\n[a](b.html#c)\n\n![d](e.svg)")
    #expect(result.record.anchors == ["x"])
    #expect(result.record.links.map(\.target) == ["b.html#c", "e.svg"])
    #expect(result.record.resources == ["e.svg"])
    #expect(result.record.firstSection == 0)
  }

  @Test func wordsOfAStandardAreMarkedOnForeignSites() {
    let text = "{{title}} {{note}}"
    #expect(Course.render(text, language: "zh-CN").html == "<p>课 注</p>\n")
    let marked = "<span lang=\"zh-CN\">课</span>"
    #expect(Course.render(text, language: "ja").html == "<p>\(marked) 注</p>\n")
    #expect(
      Course.render(text, language: "en").html == "<p>\(marked) <span lang=\"zh-CN\">注</span></p>\n"
    )
  }

  @Test func markdownIsParsedOnceHoweverManyPages() {
    let counter = ParseCounter()
    ParseCounter.$current.withValue(counter) {
      let library = Course.library("# {{title}}\n\n{{#modules}}\n- {{name}}\n{{/modules}}")
      for _ in 0..<50 { _ = library["pages/page"]?.render([Course().instance]) }
    }
    #expect(counter.count == 1)
  }
}
