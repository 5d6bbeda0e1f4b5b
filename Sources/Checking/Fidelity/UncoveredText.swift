package import Standards

/// A run of the printed source that no encoded text covers.
package struct UncoveredText: Hashable, Sendable {
  /// Without white space, from the first letter or digit on.
  package let text: String
  package let position: SourcePosition

  package init(text: String, position: SourcePosition) {
    self.text = text
    self.position = position
  }
}
