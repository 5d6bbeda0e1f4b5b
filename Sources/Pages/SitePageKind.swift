/// A kind of page that belongs to no standard; it may use summaries only.
package protocol SitePageKind: Sendable {
  /// Name of its template below `pages/`.
  var template: String { get }
  func pages(of catalogue: Catalogue) -> [Page]
}
