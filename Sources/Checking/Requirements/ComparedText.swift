import Curriculum

/// A text prepared for comparison with many others.
struct ComparedText: Sendable {
  let similarity: TextSimilarity
  private let characters: Set<Unicode.Scalar>

  /// Parts per thousand from which a pair is suspicious, if one text adds nothing to the other.
  static let suspicious = 700
  /// Parts per thousand from which it is suspicious whatever the difference.
  private static let nearlyEqual = 900

  init(_ text: String) {
    similarity = TextSimilarity(text)
    characters = Set(similarity.folded.unicodeScalars)
  }

  /// Parts per thousand, if the texts differ and are suspiciously alike.
  func nearness(to other: ComparedText) -> Int? {
    let perMille = similarity.perMille(to: other.similarity)
    guard similarity.folded != other.similarity.folded else { return nil }
    return isSuspicious(perMille, with: other) ? perMille : nil
  }

  /// Whether two texts that are so alike should not be.
  private func isSuspicious(_ perMille: Int, with other: ComparedText) -> Bool {
    if perMille >= Self.nearlyEqual { return true }
    return perMille >= Self.suspicious
      && (characters.isSubset(of: other.characters) || other.characters.isSubset(of: characters))
  }

  /// All pairs of a list that are suspiciously alike.
  static func nearPairs(of texts: [ComparedText]) -> [SimilarPair] {
    TextSimilarity.pairs(of: texts.map(\.similarity), atLeast: suspicious).filter { pair in
      texts[pair.first].isSuspicious(pair.perMille, with: texts[pair.second])
    }
  }
}
