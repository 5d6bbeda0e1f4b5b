/// What the Markdown parser recognised.
enum ElementKind: Hashable {
  case document
  case paragraph
  case heading(level: Int)
  case blockQuote
  /// `start` is nil for bullets.
  case list(start: Int?, isTight: Bool)
  /// `isChecked` is nil unless it is a task.
  case item(isChecked: Bool?)
  case codeBlock(info: String, literal: String)
  case thematicBreak
  case htmlBlock(String)
  case table([ColumnAlignment])
  /// `column` is the 0-based byte where the row starts on its source line.
  case row(isHead: Bool, column: Int)
  case cell

  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case htmlInline(String)
  case emphasis
  case strong
  case link(address: String, title: String)
  case image(address: String, title: String)
}
