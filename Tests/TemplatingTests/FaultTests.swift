import Standards
import Testing

@testable import Templating

/// Every fault has its exact place, all of them at once, in branches that no page reaches too.
struct FaultTests {
  @Test(arguments: [
    ("# {{title}}\n\n甲 {{titel}}", 3, 3, "nothing is called “titel” here", "title"),
    ("{{#empty}}\n- {{nmae}}\n{{/empty}}", 2, 3, "nothing is called “nmae” here", "name"),
    ("x {{t.helo}}", 1, 3, "the locale has no string “helo”", "hello"),
    ("x\n{{> nmae}}", 2, 1, "there is no partial “nmae”", ""),
    ("{{title.x}}", 1, 1, "“title” has no names inside", "dot"),
    ("{{modules}}", 1, 1, "“modules” is no value that can be written", "{{#modules}}"),
    ("{{#frist()}}x{{/frist()}}", 1, 1, "{{#frist()}} is not known", "first()"),
    ("{{#any(title)}}x{{/any(title)}}", 1, 1, "{{#any(title)}} asks for a list", ""),
    ("{{#first()}}x{{/first()}}", 1, 1, "{{#first()}} stands outside a list", ""),
    ("甲{{.}}", 1, 2, "{{.}} stands outside a list", ""),
    ("a {{{title}}}", 1, 3, "a tag with three braces", "two"),
    ("- [ ] a\n- [x] b", 1, 1, "lists have no boxes to tick", "checkbox"),
    ("{{$title}}", 1, 1, "templates have no tag {{$title}}", "partial"),
    ("a {{title\n{{note}}", 1, 3, "this tag has no end", ""),
    ("a {{title", 1, 3, "this tag has no end", ""),
    ("{{&title}}", 1, 1, "templates have no tag {{&title}}", "{{title}}"),
    ("{{=<% %>=}}", 1, 1, "templates have no tag {{=<% %>=}}", "always"),
    ("{{#isOpen}}\nx", 1, 1, "the section {{#isOpen}} is not closed", "{{/isOpen}}"),
    ("x{{/isOpen}}", 1, 2, "{{/isOpen}} closes no section that is open here", ""),
    (
      "{{#isOpen}}\n{{/modules}}\n{{/isOpen}}", 2, 1,
      "{{/modules}} closes no section that is open here", ""
    ),
    (
      "a\n{{#isOpen}}\nb\n{{/isOpen}}", 2, 1,
      "the section {{#isOpen}} does not begin and end in the same place", ""
    ),
    (
      "**a{{#isOpen}}b** c{{/isOpen}}", 1, 4,
      "the section {{#isOpen}} does not begin and end in the same place", ""
    ),
    ("甲 <b>x</b>", 1, 3, "raw HTML is not allowed: <b>", ""),
    ("甲乙 [x](javascript:a)", 1, 4, "the address “javascript:a” is refused", ""),
    ("x {{data}}", 1, 3, "{{data}} is data for a script", "application/json"),
    ("[x]({{picture}})", 1, 5, "{{picture}} is HTML and cannot stand in an attribute", ""),
    ("Table: t {foot=1}\n\n|a|\n|-|\n|1|", 1, 11, "tables have no setting “foot”", "==="),
  ])
  func faultsHaveTheirPlace(
    _ text: String, _ line: Int, _ column: Int, _ message: String, _ help: String
  ) {
    let faults = Course.library(text).faults
    #expect(faults.count >= 1)
    #expect(faults.first?.sentence.hasPrefix(message) == true, "\(faults.map(\.sentence))")
    #expect(faults.first?.position == SourcePosition(file: "page.md", line: line, column: column))
    #expect(help.isEmpty || faults.first?.help?.text.contains(help) == true)
  }

  @Test func whatStoodOnceInAListStandsAroundIt() {
    let text = "{{#modules}}**a{{#first()}}b** c{{/first()}}{{/modules}}"
    let fault = Course.library(text).faults.first { $0.message.text.contains("first()") }
    #expect(fault?.help?.text.contains("{{#any(list)}}") == true)
  }

  @Test func nothingIsSaidAboutNamesInsideAnUnknownSection() {
    let text = "{{#modlues}}\n{{name}} {{.}} {{#first()}}{{hours}}{{/first()}}\n{{/modlues}}"
    #expect(Course.library(text).faults.map(\.sentence) == ["nothing is called “modlues” here"])
  }

  @Test func formerNamesSayWhatToWriteNow() {
    let text = "{{tutor}} {{#modules}}{{tutor}}{{/modules}} {{modules}}"
    let former = [
      FormerName("tutor", now: "{{teacher}}"),
      FormerName("tutor", in: "Course.Module", now: "{{name}}"),
      FormerName("modules", in: "Course", now: "{{#modules}}"),
    ]
    let library = TemplateLibrary(
      ["pages/page": TemplateFile(path: "page.md", text: text)],
      views: [("pages/page", [Course.shape])], strings: Course.Strings(), language: "en",
      former: former)
    #expect(
      library.faults.map { "\($0.sentence); \($0.help?.text ?? "")" } == [
        "nothing is called “tutor” any more; write {{teacher}}",
        "nothing is called “tutor” any more; write {{name}}",
        "“modules” is no value any more; write {{#modules}}",
      ])
  }

  @Test func aTemplateThatIsNotThere() {
    let library = TemplateLibrary(
      [:], views: [("pages/page", [Course.shape])], strings: Course.Strings(), language: "en")
    #expect(library.faults.map(\.sentence) == ["the template pages/page is missing"])
  }

  @Test func faultsOfAPageThatFollowFromItsTemplateAreNotRepeated() {
    let result = Course.render("[x]({{hrfe}}) [y](javascript:a)")
    #expect(result.faults.count == 2)
  }

  @Test func allAtOnceEachOnce() {
    let partials = ["p": "甲 {{nothing}}\n", "q": "{{> p}}\n"]
    let faults = Course.library("{{a}}\n\n{{> p}}\n\n{{> q}}\n\n{{b}} {{c}}", partials).faults
    #expect(
      faults.map { "\($0.position.file):\($0.position.line):\($0.position.column)" } == [
        "p.md:1:3", "page.md:1:1", "page.md:7:1", "page.md:7:7",
      ])
  }

  @Test func aPartialThatCallsItself() {
    let faults = Course.library("{{> p}}", ["p": "x\n{{> p}}\n"]).faults
    #expect(faults.map(\.sentence) == ["the partial “p” calls itself"])
    #expect(faults.first?.position.file == "p.md" && faults.first?.position.line == 2)
  }

  @Test func addressesFromValuesAreChecked() {
    let result = Course.render("[x]({{bad}})")
    #expect(result.faults.map(\.rule) == ["template-markup"])
    #expect(!result.html.contains("javascript"))
  }
}
