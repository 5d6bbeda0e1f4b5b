/// What a template inserts into a page.
package enum InsertedValue: Hashable, Sendable {
  /// Shown as itself: nothing in it is Markdown or HTML.
  case text(String)
  /// A fragment of HTML made by the tool, such as an SVG picture. It is trusted and not checked.
  case html(String)
}
