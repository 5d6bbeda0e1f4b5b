/// The values of one page, each with the token that stands for it in the Markdown text.
///
/// Markdown sees a token as a word of letters, so a value cannot become markup.
package struct ValueTable: Sendable {
  private var values: [InsertedValue] = []

  package init() {}

  /// Keeps a value and gives the token to write into the Markdown text: U+E000, the index in
  /// decimal digits, U+E001. Private-use and control characters of a value become U+FFFD.
  package mutating func token(for value: InsertedValue) -> String {
    switch value {
    case .text(let text): values.append(.text(ReservedScalars.scrubbed(text)))
    case .html(let html): values.append(.html(ReservedScalars.scrubbed(html)))
    }
    return "\(ReservedScalars.tokenStart)\(values.count - 1)\(ReservedScalars.tokenEnd)"
  }

  /// The value of a token, or nil when the digits name none.
  func value(digits: Substring.UnicodeScalarView) -> InsertedValue? {
    guard
      !digits.isEmpty,
      digits.allSatisfy({ ("0"..."9").contains($0) }),
      let index = Int(String(digits)),
      values.indices.contains(index)
    else { return nil }
    return values[index]
  }

  /// The literal with its tokens replaced, in one pass: what a value contains is not read again.
  ///
  /// Neighbouring text is joined. Tokens without a value have been refused before.
  func pieces(of literal: String) -> [InsertedValue] {
    guard literal.utf8.contains(ReservedScalars.tokenLeadByte) else {
      return literal.isEmpty ? [] : [.text(literal)]
    }
    var pieces: [InsertedValue] = []
    var text = ""
    var rest = literal.unicodeScalars[...]
    while let start = rest.firstIndex(of: ReservedScalars.tokenStart),
      let end = rest[start...].firstIndex(of: ReservedScalars.tokenEnd)
    {
      text += String(rest[..<start])
      switch value(digits: rest[rest.index(after: start)..<end]) {
      case .text(let value): text += value
      case .html(let html):
        if !text.isEmpty { pieces.append(.text(text)) }
        text = ""
        pieces.append(.html(html))
      case nil: break
      }
      rest = rest[rest.index(after: end)...]
    }
    text += String(rest)
    return text.isEmpty ? pieces : pieces + [.text(text)]
  }

  /// The literal with its tokens replaced, for places that take text only; nil when one of
  /// them stands for a fragment of HTML.
  func text(of literal: String) -> String? {
    var result = ""
    for piece in pieces(of: literal) {
      guard case .text(let text) = piece else { return nil }
      result += text
    }
    return result
  }
}
