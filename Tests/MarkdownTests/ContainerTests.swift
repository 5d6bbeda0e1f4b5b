import Standards
import Testing

@testable import Markdown

struct ContainerTests {
  @Test(arguments: [
    ("aside.note", "<aside class=\"note\">", "aside"),
    ("cards wide", "<div class=\"cards wide\">", "div"),
    ("section.x y {#s .z}", "<section id=\"s\" class=\"x y z\">", "section"),
    ("figure", "<figure>", "figure"), ("{.a}", "<div class=\"a\">", "div"),
    ("nav.levels \"各 等级\"", "<nav class=\"levels\" aria-label=\"各 等级\">", "nav"),
    ("cards \"a\"", "<div class=\"cards\" role=\"group\" aria-label=\"a\">", "div"),
  ])
  func opens(head: String, tag: String, element: String) throws {
    let html = try Rendering.html("::: \(head)\n\nx\n\n:::")
    #expect(html == "\(tag)\n<p>x</p>\n</\(element)>\n")
  }

  @Test func labelFromValue() throws {
    let html = try Rendering.html("::: nav \"@0\"\n\n:::", .text("a \"b\" {#c}"))
    #expect(html == "<nav aria-label=\"a &quot;b&quot; {#c}\">\n</nav>\n")
  }

  @Test func detailsHasSummary() throws {
    let html = try Rendering.html("::: details.more 更多 **@0** {#d}\n\nx\n\n:::", .text("<i>"))
    #expect(
      html == """
        <details id="d" class="more">
        <summary>更多 <strong>&lt;i&gt;</strong></summary>
        <p>x</p>
        </details>

        """)
  }

  @Test func nests() throws {
    let html = try Rendering.html("::: a\n\n::: nav\n\n:::\n\n- x\n\n:::")
    #expect(html == "<div class=\"a\">\n<nav>\n</nav>\n<ul>\n<li>x</li>\n</ul>\n</div>\n")
  }

  @Test(arguments: [
    ("x\n\n::: a\n\ny", 3, "block '::: a' is not closed"),
    ("x\n\n:::", 3, "':::' closes nothing"),
    ("::: a\n\n> y\n>\n> :::\n\n:::", 5, "':::' closes nothing"),
    ("::: a\nx\n\n:::", 1, "':::' touches other text"),
    ("::: a\n\nx\n:::", 4, "':::' touches other text"),
    ("::: a\n\n- x\n:::", 4, "':::' touches other text"),
    ("::: a\n\nTable: t\n\n|a|b|\n|-|-|\n|1|2|\n:::", 8, "':::' touches other text"),
    ("::: details\n\n:::", 1, "'::: details' without a summary"),
    ("::: script!\n\n:::", 1, "'script!' cannot be a class"),
    ("::: nav \"x\n\n:::", 1, "label of ':::' has no closing quote"),
    ("::: nav *x*\n\n:::", 1, "only plain text can follow '::: name'"),
  ])
  func faults(text: String, line: Int, message: String) {
    let error = Rendering.error(text)
    #expect(error?.position.line == line)
    #expect(error?.message == message)
  }

  @Test func unknownElementIsOnlyAClass() throws {
    #expect(try Rendering.html("::: script\n\n:::") == "<div class=\"script\">\n</div>\n")
  }
}
