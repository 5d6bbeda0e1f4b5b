import Standards
import Testing

@testable import Templating

struct ValueTests {
  @Test(arguments: [
    ("a | b", "a | b"), ("*x* **y**", "*x* **y**"), ("{{name}}", "{{name}}"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("# no heading", "# no heading"), ("- no list", "- no list"),
    ("a & \"b\"", "a &amp; &quot;b&quot;"),
    ("[t](javascript:x)", "[t](javascript:x)"), ("`code`", "`code`"), ("&amp;", "&amp;amp;"),
    ("{#id}", "{#id}"), (":::", ":::"), ("^", "^"),
  ])
  func valueShowsAsItself(value: String, shown: String) throws {
    #expect(try Rendering.html("@0", .text(value)) == "<p>\(shown)</p>\n")
    #expect(try Rendering.html("## @0", .text(value)) == "<h2>\(shown)</h2>\n")
    #expect(try Rendering.html("`@0`", .text(value)) == "<p><code>\(shown)</code></p>\n")
    #expect(try Rendering.html("```\n@0\n```", .text(value)).contains("<code>\(shown)</code>"))
    let table = try Rendering.html("Table: @0\n\n| h |\n|---|\n| @0 |\n| x |", .text(value))
    #expect(table.contains("<th scope=\"row\" data-label=\"h\">\(shown)</th>"))
    #expect(table.contains("<caption id=\"table-1\">\(shown)</caption>"))
    let link = try Rendering.html("[@0](a.html \"@0\")", .text(value))
    #expect(link == "<p><a href=\"a.html\" title=\"\(shown)\">\(shown)</a></p>\n")
  }

  @Test func valueInAddressIsEncoded() throws {
    let html = try Rendering.html("[t](a/@0.html)", .text("x\"><b> 100%"))
    #expect(html == "<p><a href=\"a/x%22%3E%3Cb%3E%20100%25.html\">t</a></p>\n")
  }

  @Test func controlCharactersOfValuesAreReplaced() throws {
    #expect(try Rendering.html("@0", .text("a\u{7}b\u{0}")) == "<p>a\u{FFFD}b\u{FFFD}</p>\n")
  }

  @Test func htmlStandsAsBlockOrInline() throws {
    #expect(try Rendering.html("@0", .html("<svg></svg>")) == "<svg></svg>\n")
    #expect(try Rendering.html("a @0", .html("<svg></svg>")) == "<p>a <svg></svg></p>\n")
  }

  @Test(arguments: ["`@0`", "[t](@0)", "[t](a \"@0\")", "## t {#@0}", "::: nav \"@0\"\n\n:::"])
  func htmlIsRefusedWhereTextBelongs(template: String) {
    #expect(Rendering.error(template, .html("<b>"))?.position.line == 1)
  }

  @Test(arguments: [
    "a\u{E000}", "\u{F8FF}", "\u{FFFC}0\u{FFFC}", "&#xFFFC;0&#xFFFC;", "&#65532;", "\u{7}",
  ])
  func reservedCharactersOfTemplatesAreRefused(text: String) {
    let error = Rendering.error("ok\n\n\(text)", .text("v"))
    #expect(error?.rule == "template-tag" && error?.position.line == 3)
  }
}
