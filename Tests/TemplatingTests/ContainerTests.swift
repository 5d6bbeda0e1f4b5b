import Standards
import Testing

@testable import Templating

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
    let html = try Rendering.html("::: details.more 更多 @0 {#d}\n\nx\n\n:::", .text("<i>"))
    #expect(
      html == """
        <details id="d" class="more">
        <summary>更多 &lt;i&gt;</summary>
        <p>x</p>
        </details>

        """)
  }

  @Test func nests() throws {
    let html = try Rendering.html("::: a\n\n::: nav\n\n:::\n\n- x\n\n:::")
    #expect(html == "<div class=\"a\">\n<nav>\n</nav>\n<ul>\n<li>x</li>\n</ul>\n</div>\n")
  }

  @Test(arguments: [
    ("x\n\n::: a\n\ny", 3, "this container is not closed"),
    ("x\n\n:::", 3, "::: closes nothing"), ("- y\n\n  :::", 3, "::: is indented"),
    ("::: details\n\n:::", 1, "“::: details” has no summary"),
    ("::: script!\n\n:::", 1, "“script!” cannot be a class"),
    ("::: nav \"x\n\n:::", 1, "the label of ::: has no closing quote"),
    ("::: part\n\n:::", 1, "a part has no id"),
    ("::: nav *x*\n\n:::", 1, "“*x*” cannot be a class"),
  ])
  func faults(text: String, line: Int, message: String) {
    let error = Rendering.error(text)
    #expect(error?.position.line == line)
    #expect(error?.sentence == message)
  }

  @Test func unknownElementIsOnlyAClass() throws {
    #expect(try Rendering.html("::: script\n\n:::") == "<div class=\"script\">\n</div>\n")
  }
}
