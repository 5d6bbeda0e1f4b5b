/// Words exactly as the standard prints them, with translations that may stand beside them.
package struct PrintedText: Hashable, Sendable {
  package let printed: String
  /// By language tag, such as `en`.
  package let translations: [String: String]
  package let position: SourcePosition
  /// Whether it stands in the file letter by letter, on one line.
  private let isVerbatim: Bool

  package init(
    printed: String,
    translations: [String: String] = [:],
    position: SourcePosition,
    isVerbatim: Bool = true
  ) {
    self.printed = printed
    self.translations = translations
    self.position = position
    self.isVerbatim = isVerbatim
  }

  /// The place of one of its letters in the file; its beginning, where that is as near as one gets.
  ///
  /// - Parameter offset: in Unicode scalars.
  package func position(at offset: Int) -> SourcePosition {
    isVerbatim ? position.advanced(by: offset) : position
  }
}
