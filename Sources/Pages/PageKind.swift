/// A kind of page of a standard. One file per kind; `PageKinds.all` lists them.
package protocol PageKind: Sendable {
  /// Name of its template below `pages/`.
  var template: String { get }
  /// The pages of this kind for one standard.
  func pages(of book: StandardBook) -> [Page]
}
