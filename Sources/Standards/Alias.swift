/// A page or a folder of pages that has moved within its standard.
package struct Alias: Hashable, Sendable {
  /// Old place relative to the standard's folder on the site: `functions/old.html`, or `old/` for
  /// every page below it.
  package let from: Located<String>
  /// New place, of the same form.
  package let to: Located<String>

  package init(from: Located<String>, to: Located<String>) {
    self.from = from
    self.to = to
  }
}
