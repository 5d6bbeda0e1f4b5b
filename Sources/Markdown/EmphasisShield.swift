/// Makes emphasis work beside full-width punctuation.
///
/// CommonMark decides whether `**` opens or closes by the white space around it, which Chinese
/// does not write: in `**注。**所以` the second pair closes nothing. A joiner, a letter to the
/// parser, between the stars and the punctuation lets them do both.
enum EmphasisShield {
  static func shielded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "*")) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "*" else {
        result.append(scalars[index])
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { $0 != "*" } ?? scalars.count
      let before = index > 0 ? scalars[index - 1] : "\n"
      let after = end < scalars.count ? scalars[end] : "\n"
      if needsJoiner(punctuation: before, other: after) { result.append(ReservedScalars.joiner) }
      result.append(contentsOf: scalars[index..<end])
      if needsJoiner(punctuation: after, other: before) { result.append(ReservedScalars.joiner) }
      index = end
    }
    return String(result)
  }

  /// A backslash is left alone: it belongs to the star behind it.
  private static func needsJoiner(punctuation: Unicode.Scalar, other: Unicode.Scalar) -> Bool {
    guard punctuation != "\\", punctuation.isMarkdownPunctuation else { return false }
    guard !other.isMarkdownSpace, !other.isMarkdownPunctuation else { return false }
    return !punctuation.isASCII || other.isWide || ReservedScalars.isPrivateUse(other)
  }
}
