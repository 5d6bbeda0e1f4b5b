import Standards
import Testing

@testable import Templating

/// HTML partials: what a tag may do in each place of the markup.
struct HTMLTests {
  private func form(_ html: String) -> Rendering.Result {
    Course.render("{{> form}}", ["form.html": html])
  }

  @Test(arguments: [
    ("<p>{{title}} & {{note}}</p>\n", "<p>课 & 注</p>"),
    (
      "<a href=\"{{href}}\"{{#isOpen}} hidden{{/isOpen}}>x</a>\n", "<a href=\"a.html\" hidden>x</a>"
    ),
    (
      "<ul>\n{{#modules}}\n<li id=\"m-{{hours}}\">{{name}}</li>\n{{/modules}}\n</ul>\n",
      "<ul>\n<li id=\"m-3\">甲</li>\n<li id=\"m-5\">乙</li>\n</ul>"
    ),
    (
      "<script type=\"application/json\" id=\"d\">{{data}}</script>\n",
      "<script type=\"application/json\" id=\"d\">{\"a\":1}</script>"
    ),
    ("<img src=\"x.svg\" alt=\"{{title}}\"><br>\n", "<img src=\"x.svg\" alt=\"课\"><br>"),
  ])
  func renders(_ html: String, _ expected: String) {
    let result = form(html)
    #expect(result.faults.map(\.sentence) == [])
    #expect(result.html.hasPrefix(expected), "\(result.html)")
  }

  @Test(arguments: [
    ("<p {{title}}>x</p>", 1, 4, "{{title}} stands in the middle of markup"),
    ("<p class={{title}}>x</p>", 1, 10, "{{title}} stands in the middle of markup"),
    ("<{{title}}>x", 1, 2, "{{title}} stands in the middle of markup"),
    ("<p class=a>x</p>", 1, 10, "the value of “class” has no quotes"),
    ("<p\nonclick=\"x\">x</p>", 2, 1, "the attribute “onclick” is not allowed"),
    ("<p style=\"x\">x</p>", 1, 4, "the attribute “style” is not allowed"),
    ("<script>alert(1)</script>", 1, 9, "a script or a style within the page"),
    ("<style>p {}</style>", 1, 1, "a script or a style within the page"),
    ("<script>{{data}}x</script>", 1, 9, "a script or a style within the page"),
    (
      "<script type=\"application/json\">{{title}}</script>", 1, 33,
      "{{title}} stands in the middle"
    ),
    (
      "{{#isOpen}}<ul>{{/isOpen}}<li>x</li></ul>", 1, 1,
      "the section {{#isOpen}} begins and ends in different"
    ),
    ("<a href=\"javascript:x\">x</a>", 1, 10, "the address “javascript:x” is refused"),
    ("<p>x", 1, 1, "the element “p” is not closed"),
    ("<p class=\"x", 1, 1, "the template ends in the middle of a tag"),
    ("<p>{{data}}</p>", 1, 4, "{{data}} is data for a script"),
  ])
  func faults(_ html: String, _ line: Int, _ column: Int, _ message: String) {
    let faults = form(html).faults
    guard !message.isEmpty else { return #expect(faults.isEmpty) }
    #expect(faults.first?.sentence.hasPrefix(message) == true, "\(faults.map(\.sentence))")
    #expect(faults.first?.position == SourcePosition(file: "form.html", line: line, column: column))
  }

  @Test func addressesFromValuesAreChecked() {
    let result = form("<a href=\"{{bad}}\">x</a>")
    #expect(result.faults.map(\.rule) == ["template-markup"])
    #expect(!result.html.contains("javascript"))
  }

  @Test func valuesCannotLeaveTheirPlace() {
    let result = Course.render(
      "{{> form}}", ["form.html": "<p title=\"{{note}}\">{{note}}</p>"], language: "zh-CN")
    #expect(result.html.hasPrefix("<p title=\"注\">注</p>"))
  }
}
