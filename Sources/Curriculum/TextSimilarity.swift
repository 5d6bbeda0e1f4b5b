import Standards

/// A text prepared for comparison by its pairs of neighbouring characters.
///
/// Two texts are as similar as their bigrams: twice the shared ones over all of them (Dice 1945,
/// with repetitions counted). White space and character width make no difference. Comparing costs
/// time linear in the length, so prepare each text once.
package struct TextSimilarity: Hashable, Sendable {
  /// The text as compared.
  package let folded: String
  /// Sorted; each holds two Unicode scalars.
  let bigrams: [UInt64]

  package init(_ text: String) {
    folded = TextFolding.fold(text)
    let scalars = folded.unicodeScalars.map { UInt64($0.value) }
    bigrams = zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 }.sorted()
  }

  /// 1000 for equal texts, 0 for texts without a common bigram; rounded down.
  package func perMille(to other: TextSimilarity) -> Int {
    if folded == other.folded { return 1000 }
    let all = bigrams.count + other.bigrams.count
    return all == 0 ? 0 : 2000 * shared(with: other) / all
  }

  /// Whether the lengths of the texts allow them to be so alike.
  package func canReach(_ perMille: Int, with other: TextSimilarity) -> Bool {
    let (own, others) = (bigrams.count, other.bigrams.count)
    return 2000 * min(own, others) >= perMille * (own + others)
  }

  /// The same for two texts that are compared only once.
  package static func perMille(_ left: String, _ right: String) -> Int {
    TextSimilarity(left).perMille(to: TextSimilarity(right))
  }

  /// A bigram that comes again in a text counts as another one.
  struct Bigram: Hashable {
    let scalars: UInt64
    let repetition: Int
  }

  /// Sorted.
  var numberedBigrams: [Bigram] {
    var result: [Bigram] = []
    result.reserveCapacity(bigrams.count)
    for scalars in bigrams {
      let repetition = result.last?.scalars == scalars ? (result.last?.repetition ?? 0) + 1 : 0
      result.append(Bigram(scalars: scalars, repetition: repetition))
    }
    return result
  }

  private func shared(with other: TextSimilarity) -> Int {
    var (left, right, count) = (0, 0, 0)
    while left < bigrams.count, right < other.bigrams.count {
      if bigrams[left] == other.bigrams[right] {
        (left, right, count) = (left + 1, right + 1, count + 1)
      } else if bigrams[left] < other.bigrams[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return count
  }
}

/// Two texts of a list that are alike.
package struct SimilarPair: Hashable, Sendable {
  /// Indices, the smaller one first.
  package let first: Int
  package let second: Int
  package let perMille: Int

  package init(first: Int, second: Int, perMille: Int) {
    self.first = first
    self.second = second
    self.perMille = perMille
  }
}
