/// Words exactly as the standard prints them, with translations that may stand beside them.
package struct PrintedText: Hashable, Sendable {
  package let printed: String
  /// By language tag, such as `en`.
  package let translations: [String: String]
  package let position: SourcePosition

  package init(
    printed: String,
    translations: [String: String] = [:],
    position: SourcePosition
  ) {
    self.printed = printed
    self.translations = translations
    self.position = position
  }
}
