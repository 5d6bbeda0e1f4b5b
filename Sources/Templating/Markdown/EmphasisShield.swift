import Standards

/// Makes emphasis work beside full-width punctuation.
///
/// CommonMark decides whether `**` opens or closes by the white space around it, which Chinese
/// does not write: in `**注。**所以` the second pair closes nothing. A joiner, a letter to the
/// parser, between the stars and the punctuation lets them do both.
enum EmphasisShield {
  static func shielded(_ text: String) -> String {
    let star = UInt8(ascii: "*")
    guard text.utf8.contains(star) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 64)
    var copied = text.startIndex
    while let start = text.utf8[copied...].firstIndex(of: star) {
      let end = text.utf8[start...].firstIndex { $0 != star } ?? text.endIndex
      let before = text.unicodeScalars[..<start].last ?? "\n"
      let after = text.unicodeScalars[end...].first ?? "\n"
      result += text[copied..<start]
      if needsJoiner(punctuation: before, other: after) { append(to: &result) }
      result += text[start..<end]
      if needsJoiner(punctuation: after, other: before) { append(to: &result) }
      copied = end
    }
    return result + text[copied...]
  }

  private static func append(to text: inout String) {
    text.unicodeScalars.append(ReservedScalars.joiner)
  }

  /// A backslash is left alone: it belongs to the star behind it.
  private static func needsJoiner(punctuation: Unicode.Scalar, other: Unicode.Scalar) -> Bool {
    guard punctuation != "\\", punctuation.isMarkdownPunctuation else { return false }
    guard !other.isMarkdownSpace, !other.isMarkdownPunctuation else { return false }
    return !punctuation.isASCII || other.isUnspaced || other == ReservedScalars.stand
  }
}
