/// The HTML of one page, without its layout.
package struct RenderedMarkdown: Hashable, Sendable {
  /// Each block on a line of its own; ends with a line end unless empty.
  package let html: String
  /// The headings with an id, in page order.
  package let headings: [RenderedHeading]

  package init(html: String, headings: [RenderedHeading]) {
    self.html = html
    self.headings = headings
  }
}
