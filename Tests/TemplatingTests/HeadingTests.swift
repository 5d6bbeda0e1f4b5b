import Standards
import Testing

@testable import Templating

struct HeadingTests {
  @Test func attributesAndPermalink() throws {
    let page = try Rendering.page("## 技能 *一* {#c7.3.1 .key .wide}", [])
    #expect(
      page.html == """
        <h2 id="c7.3.1" class="key wide">技能 <em>一</em> <a class="permalink" \
        href="#c7.3.1" aria-hidden="true" tabindex="-1">#</a></h2>

        """)
    #expect(
      page.headings == [
        PageRecord.Heading(level: 2, id: "c7.3.1", text: "技能 一")
      ])
  }

  @Test func idFromValue() throws {
    let html = try Rendering.html("# @0 {#@1}", .text("标题"), .text("技能-1"))
    #expect(html == "<h1 id=\"技能-1\">标题</h1>\n")
  }

  @Test func noIdIsInvented() throws {
    let page = try Rendering.page("## 标题\n\n##### e {#e}", [])
    #expect(page.html == "<h2>标题</h2>\n<h5 id=\"e\">e</h5>\n")
    #expect(page.headings.map(\.id) == ["e"])
  }

  @Test func outlineHasNoLinks() throws {
    let text = "## [a](b.html) [c](class:k) [d](lang:en) [e](anchor:q) & {#x}"
    #expect(try Rendering.page(text).headings.first?.text == "a c d e &")
  }

  @Test func bracesThatAreNoAttributesStay() throws {
    #expect(try Rendering.html("## Set {a, b}") == "<h2>Set {a, b}</h2>\n")
  }

  @Test(arguments: [
    ("## a {#x}\n\n## b {#x}", 3), ("## a {#x}\n\n[t](anchor:x)", 3), ("## a {#x y}", 1),
    ("## a {#x%20}", 1), ("## a {#}", 1), ("## a {.b!}", 1), ("## a {headers=2}", 1),
  ])
  func faults(text: String, line: Int) {
    #expect(Rendering.error(text)?.position.line == line)
  }

  @Test func idWithSpaceFromValueIsRefused() {
    #expect(Rendering.error("## a {#@0}", .text("x y"))?.sentence == "“x y” cannot be an id")
  }
}
