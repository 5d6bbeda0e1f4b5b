package import Standards

/// A page as it is published.
package struct RenderedPage: Sendable {
  package let address: PageAddress
  /// The whole document.
  package let html: String
  /// Name of its template below `pages/`.
  package let kind: String
  /// What stands inside `<main>`.
  package let main: String
  /// The template it came from, as the user knows it.
  package let template: String
  package let datum: SourcePosition
}
