/// Texts among which the most similar one can be found without comparing with each.
package struct SimilarityIndex: Sendable {
  private let texts: [TextSimilarity]
  /// The texts that have a bigram.
  private let owners: [TextSimilarity.Bigram: [Int]]
  /// The first text of each wording.
  private let wordings: [String: Int]

  package init(_ texts: [TextSimilarity]) {
    self.texts = texts
    var owners: [TextSimilarity.Bigram: [Int]] = [:]
    for (index, text) in texts.enumerated() {
      for bigram in text.numberedBigrams { owners[bigram, default: []].append(index) }
    }
    self.owners = owners
    wordings = Dictionary(
      texts.enumerated().map { ($1.folded, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Index of the most similar text, the first of equals, if it is similar enough.
  ///
  /// - Parameter perMille: 1...1000
  package func nearest(to text: TextSimilarity, atLeast perMille: Int) -> Int? {
    if let same = wordings[text.folded] { return same }
    var shared: [Int: Int] = [:]
    for bigram in text.numberedBigrams {
      for index in owners[bigram] ?? [] { shared[index, default: 0] += 1 }
    }
    let scores = shared.map { index, count in
      (index: index, score: 2000 * count / (text.bigrams.count + texts[index].bigrams.count))
    }
    let best = scores.min { ($1.score, $0.index) < ($0.score, $1.index) }
    return best.flatMap { $0.score >= perMille ? $0.index : nil }
  }
}
