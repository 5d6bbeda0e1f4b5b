/// A heading that can be linked to, for a table of contents.
package struct RenderedHeading: Hashable, Sendable {
  /// 1 to 6.
  package let level: Int
  package let id: String
  /// Inline HTML that may stand inside a link: no links, no ids, no inserted HTML.
  package let html: String
  /// Not escaped.
  package let text: String

  package init(level: Int, id: String, html: String, text: String) {
    self.level = level
    self.id = id
    self.html = html
    self.text = text
  }
}
