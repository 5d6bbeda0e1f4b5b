/// A page of the site with what it is made from.
package struct ListedPage: Encodable, Hashable, Sendable {
  package let path: String
  package let title: String
  package let standard: String?
  /// The template, as the user knows it.
  package let template: String
  /// The content file and line that it shows.
  package let source: String
}
