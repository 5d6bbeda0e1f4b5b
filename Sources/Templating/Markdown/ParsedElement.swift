/// A block or span of parsed Markdown, with what it contains.
struct ParsedElement {
  let kind: ElementKind
  /// 0-based.
  let line: Int
  /// 0-based, in bytes.
  let column: Int
  var children: [ParsedElement] = []

  /// The literal of a text, else nil.
  var literal: String? {
    guard case .text(let literal) = kind else { return nil }
    return literal
  }

  var isList: Bool {
    if case .list = kind { true } else { false }
  }
}

/// What the Markdown parser recognised.
enum ElementKind: Hashable {
  case document
  case paragraph
  case heading(level: Int)
  case blockQuote
  /// `start` is nil for bullets.
  case list(start: Int?, isTight: Bool)
  case item
  case codeBlock(info: String, literal: String)
  case thematicBreak
  case htmlBlock(String)

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
