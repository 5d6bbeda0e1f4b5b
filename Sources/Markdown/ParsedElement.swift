/// A block or span of parsed Markdown, with what it contains.
struct ParsedElement: Hashable {
  let kind: ElementKind
  /// 0-based line of the expanded text.
  let line: Int
  var children: [ParsedElement] = []

  /// The literal of a text, else nil.
  var literal: String? {
    guard case .text(let literal) = kind else { return nil }
    return literal
  }

  var isBreak: Bool { kind == .softBreak || kind == .lineBreak }

  var isTable: Bool {
    if case .table = kind { true } else { false }
  }
}
