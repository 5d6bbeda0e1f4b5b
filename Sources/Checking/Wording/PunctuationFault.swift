import Standards

/// A character that does not belong among Chinese text.
struct PunctuationFault: Hashable, Sendable {
  let character: Unicode.Scalar
  /// In scalars from the beginning of the text.
  let offset: Int

  var isSpace: Bool { character.isWhitespace }

  /// Half-width punctuation beside a Han character, and white space between two of them.
  static func all(in text: String) -> [PunctuationFault] {
    let scalars = Array(text.unicodeScalars)
    var found: [PunctuationFault] = []
    var titles = 0
    for (index, scalar) in scalars.enumerated() {
      // Inside 《》 a space parts the elements of a standard's title (GB/T 1.1).
      if scalar == "《" { titles += 1 } else if scalar == "》" { titles -= 1 }
      let isBefore = index > 0 && scalars[index - 1].isHan
      let isAfter = index + 1 < scalars.count && scalars[index + 1].isHan
      if isHalfWidth(scalar) && (isBefore || isAfter)
        || titles <= 0 && isBefore && isSpaceBeforeHan(scalars, index)
      {
        found.append(PunctuationFault(character: scalar, offset: index))
      }
    }
    return found
  }

  private static func isHalfWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", "(", ")", "?", "!": true
    default: false
    }
  }

  private static func isSpaceBeforeHan(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars[index].isWhitespace else { return false }
    return scalars[index...].first { !$0.isWhitespace }?.isHan ?? false
  }
}
