/// What a page may need at most. Beyond, Markdown parsers take quadratic time or much memory.
enum Limits {
  /// Of the expanded text.
  static let documentBytes = 4 << 20
  static let lines = 50_000
  /// Characters with a meaning in Markdown, on one line.
  static let marksPerLine = 5_000
  /// The same, on lines without a blank one between them.
  static let marksPerBlock = 20_000
  /// Blocks and spans inside each other.
  static let nesting = 100
  static let tableColumns = 40
}
