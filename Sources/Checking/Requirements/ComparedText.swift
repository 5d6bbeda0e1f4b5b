import Curriculum

/// A text prepared for comparison with many others.
struct ComparedText: Sendable {
  let similarity: TextSimilarity
  /// Each once.
  private let characters: Set<Unicode.Scalar>

  /// Parts per thousand from which a pair is suspicious, if one text adds nothing to the other.
  private static let suspicious = 700
  /// Parts per thousand from which it is suspicious whatever the difference.
  private static let nearlyEqual = 900

  init(_ text: String) {
    similarity = TextSimilarity(text)
    characters = Set(similarity.folded.unicodeScalars)
  }

  /// All pairs of different texts that are suspiciously alike.
  static func nearPairs(of texts: [ComparedText]) -> [SimilarPair] {
    let nearlyEqual = TextSimilarity.pairs(
      of: texts.map(\.similarity), atLeast: Self.nearlyEqual)
    return nearlyEqual
      + WordingSets(texts.map(\.characters)).contained.compactMap { first, second in
        let (left, right) = (texts[first].similarity, texts[second].similarity)
        guard left.canReach(suspicious, with: right), left.folded != right.folded else {
          return nil
        }
        let perMille = left.perMille(to: right)
        guard (suspicious..<Self.nearlyEqual).contains(perMille) else { return nil }
        return SimilarPair(
          first: min(first, second), second: max(first, second), perMille: perMille)
      }
  }
}

/// Finds texts of which one has no character that the other lacks.
private struct WordingSets {
  /// Each set of characters once.
  private let sets: [Set<Unicode.Scalar>]
  /// The texts that are made of a set.
  private let texts: [[Int]]

  init(_ characters: [Set<Unicode.Scalar>]) {
    sets = characters.withoutRepetition
    let numbers = Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($1, $0) })
    var texts = Array(repeating: [Int](), count: sets.count)
    for (text, set) in characters.enumerated() {
      if let number = numbers[set] { texts[number].append(text) }
    }
    self.texts = texts
  }

  /// Pairs by index. Whatever contains a text has its rarest character, too.
  var contained: [(Int, Int)] {
    var owners: [Unicode.Scalar: [Int]] = [:]
    for (number, set) in sets.enumerated() {
      for character in set { owners[character, default: []].append(number) }
    }
    return sets.indices.flatMap { inner -> [(Int, Int)] in
      let candidates = sets[inner].lazy.map { owners[$0] ?? [] }.min { $0.count < $1.count } ?? []
      let outer = candidates.filter { $0 != inner && sets[inner].isSubset(of: sets[$0]) }
      let own = texts[inner]
      let within = own.indices.flatMap { index in
        own[(index + 1)...].map { (own[index], $0) }
      }
      return within
        + outer.flatMap { set in
          texts[set].flatMap { other in own.map { ($0, other) } }
        }
    }
  }
}
