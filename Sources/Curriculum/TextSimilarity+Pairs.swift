extension TextSimilarity {
  /// All pairs of different texts that are at least so alike, without comparing all with all.
  ///
  /// Texts that share enough bigrams share one of their rarest (the prefix filter of Chaudhuri,
  /// Ganti and Kaushik, 2006): only texts that meet in such a bigram are compared, and only if
  /// enough bigrams follow there (the positional filter of Xiao and others, 2008).
  ///
  /// - Parameter perMille: 1...1000
  package static func pairs(
    of texts: [TextSimilarity], atLeast perMille: Int
  ) -> [SimilarPair] {
    let counts = texts.map(\.bigrams.count)
    var meeting: [Bigram: [(text: Int, rest: Int)]] = [:]
    var seen = Array(repeating: -1, count: texts.count)
    var pairs: [SimilarPair] = []
    for (second, rarest) in rarestBigrams(of: texts, atLeast: perMille).enumerated() {
      for (position, bigram) in rarest.enumerated() {
        let rest = counts[second] - position
        for (first, restOfFirst) in meeting[bigram, default: []] where seen[first] != second {
          seen[first] = second
          let most = 2000 * min(rest, restOfFirst)
          guard most >= perMille * (counts[first] + counts[second]) else { continue }
          let found = texts[first].perMille(to: texts[second])
          guard found >= perMille, texts[first].folded != texts[second].folded else { continue }
          pairs.append(SimilarPair(first: first, second: second, perMille: found))
        }
        meeting[bigram, default: []].append((second, rest))
      }
    }
    return pairs
  }

  /// So many of each text's bigrams, rarest first, that a similar text has one of them.
  private static func rarestBigrams(
    of texts: [TextSimilarity], atLeast perMille: Int
  ) -> [[Bigram]] {
    let all = texts.map(\.numberedBigrams)
    var frequencies: [Bigram: Int] = [:]
    for bigram in all.joined() { frequencies[bigram, default: 0] += 1 }
    return all.map { bigrams in
      // What the most different of the similar texts still shares.
      let least = (perMille * bigrams.count + 1999 - perMille) / (2000 - perMille)
      let sorted = bigrams.map { (bigram: $0, frequency: frequencies[$0] ?? 0) }.sorted {
        ($0.frequency, $0.bigram.scalars, $0.bigram.repetition)
          < ($1.frequency, $1.bigram.scalars, $1.bigram.repetition)
      }
      return sorted.prefix(bigrams.count - least + 1).map(\.bigram)
    }
  }
}
