import Standards
import Testing

@testable import Templating

struct BlockTests {
  @Test(arguments: [
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("1. a", "<ol>\n<li>a</li>\n</ol>\n"), ("-\n- b", "<ul>\n<li></li>\n<li>b</li>\n</ul>\n"),
    ("- # h", "<ul>\n<li>\n<h1>h</h1>\n</li>\n</ul>\n"),
    ("> a\n>\n> b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"),
    ("```swift x\na < b\n```", "<pre><code class=\"language-swift\">a &lt; b</code></pre>\n"),
    ("    a*。\n", "<pre><code>a*。</code></pre>\n"),
    ("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n"),
    ("a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>\n"),
    ("a<br>b<br/>c", "<p>a<br>b<br>c</p>\n"), ("1 < 2 & 3", "<p>1 &lt; 2 &amp; 3</p>\n"),
    ("a\r\n\r\nb", "<p>a</p>\n<p>b</p>\n"),
  ])
  func renders(text: String, html: String) throws {
    #expect(try Rendering.html(text) == html)
  }

  @Test(arguments: [
    ("a\n\n<div>\n\n</div>", 3), ("a\n\nb <i>c</i>", 3), ("a\nb <i>c</i>", 2), ("<!-- x -->", 1),
    ("<script>alert(1)</script>", 1), ("a <br class=\"x\"> b", 1),
  ])
  func rawHTMLIsRefused(text: String, line: Int) {
    let error = Rendering.error(text)
    #expect(error?.sentence.hasPrefix("raw HTML is not allowed: <") == true)
    #expect(error?.position.line == line)
  }

  @Test func positionIsTheTemplates() {
    let error = Rendering.error("a\n\nb\n\n[t](javascript:x)")
    #expect(error?.position.file == Rendering.file)
    #expect(error?.position.line == 5)
    #expect(error?.help?.text.contains("mailto") == true)
  }
}
