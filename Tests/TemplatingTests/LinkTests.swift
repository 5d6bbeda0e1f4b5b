import Standards
import Testing

@testable import Templating

struct LinkTests {
  @Test(arguments: [
    ("[t](a/b.html)", "<a href=\"a/b.html\">t</a>"),
    ("[t](#技能)", "<a href=\"#技能\">t</a>"),
    ("[t](mailto:a@b.c)", "<a href=\"mailto:a@b.c\">t</a>"),
    ("[t](tel:123)", "<a href=\"tel:123\">t</a>"),
    ("[t](urn:uuid:1)", "<a href=\"urn:uuid:1\">t</a>"),
    (
      "[t](HTTPS://a.b/?x=1&y=2)",
      "<a href=\"HTTPS://a.b/?x=1&amp;y=2\" rel=\"external noopener\">t</a>"
    ),
    ("[t](anchor:c1)", "<a class=\"anchor\" id=\"c1\" href=\"#c1\">t</a>"),
    (
      "[t](anchor:c1 \"u-1\")",
      "<a class=\"anchor\" id=\"c1\" href=\"#c1\" data-id=\"u-1\">t</a>"
    ),
    ("[**★**](class:key \"重点\")", "<span class=\"key\" title=\"重点\"><strong>★</strong></span>"),
    ("[t](class:a.b)", "<span class=\"a b\">t</span>"),
    ("[live](lang:en)", "<span lang=\"en\">live</span>"),
    ("<https://a.b/c>", "<a href=\"https://a.b/c\" rel=\"external noopener\">https://a.b/c</a>"),
    ("[t][r]\n\n[r]: x.html", "<a href=\"x.html\">t</a>"),
    ("[https://a.b](x.html)", "<a href=\"x.html\">https://a.b</a>"),
    ("![图](p.svg)", "<img src=\"p.svg\" alt=\"图\" loading=\"lazy\" decoding=\"async\">"),
    (
      "![*图* \"a\"](p.svg \"t\")",
      "<img src=\"p.svg\" alt=\"图 &quot;a&quot;\" title=\"t\" loading=\"lazy\" decoding=\"async\">"
    ),
  ])
  func renders(text: String, html: String) throws {
    #expect(try Rendering.html(text) == "<p>\(html)</p>\n")
  }

  @Test(arguments: [
    "[t](javascript:alert(1))", "[t](JaVaScRiPt:alert(1))", "[t](data:text/html,x)",
    "[t](vbscript:x)", "[t](java&#115;cript:x)", "[t](&#1;javascript:x)", "<javascript:x>",
    "[t](java&Tab;script:x)", "[t](<java&NewLine;script:x>)", "[t](file:///etc)", "[t](//evil.com)",
    "[t]()", "[](x.html)", "[t](anchor:)", "[t](class:)", "[t](class:a.)", "[t](lang:)",
    "[t](anchor:a%20b)", "[t](lang:e_n)", "![](p.svg)", "![ ](p.svg)", "![a](https://a.b/p.png)",
    "![a](data:image/png,x)", "[t][r]\n\n[r]: javascript:x", "[ t ](<\u{A0}javascript:x>)",
  ])
  func refuses(text: String) {
    #expect(Rendering.error(text)?.position.line == 1)
  }

  @Test(arguments: [
    "javascript:x", " javascript:x", "java\tscript:x", "\njavascript:x", "anchor:x", "class:x",
    "DATA:x", "", "java\u{0}script:x", "//evil.com",
  ])
  func refusesFromValue(value: String) {
    #expect(Rendering.error("a\n\n[t](@0)", .text(value))?.position.line == 3)
  }

  @Test func valueCannotEscapeAttribute() throws {
    let html = try Rendering.html("[t](anchor:a \"@0\")", .text("\" onclick=\"x"))
    #expect(html.contains("data-id=\"&quot; onclick=&quot;x\">"))
  }

  @Test(arguments: [
    ("见https://example.com。然后", "https://example.com"),
    ("见 https://example.com/a_b?c=1&d=(2)，后", "https://example.com/a_b?c=1&d=(2)"),
    ("(http://a.b/c).", "http://a.b/c"), ("https://a.b/x!", "https://a.b/x"),
    ("https://a.b/中文", "https://a.b/"), ("“https://a.b/c”", "https://a.b/c"),
    ("https://a.b/c.", "https://a.b/c"), ("x=https://a.b", "https://a.b"),
  ])
  func bareAddress(text: String, address: String) throws {
    let escaped = HTMLText.escaped(address)
    let link = "<a href=\"\(escaped)\" rel=\"external noopener\">\(escaped)</a>"
    let whole = HTMLText.escaped(text)
    let parts = whole.split(separator: escaped, maxSplits: 1, omittingEmptySubsequences: false)
    let expected = "<p>" + parts.joined(separator: link) + "</p>\n"
    #expect(try Rendering.html(text) == expected)
    #expect(try Rendering.html("@0", .text(text)) == expected)
  }

  @Test(arguments: ["https://", "http://。", "xhttps://a.b", "`https://a.b`", "https：//a.b"])
  func notABareAddress(text: String) throws {
    #expect(try !Rendering.html(text).contains("<a "))
  }
}
