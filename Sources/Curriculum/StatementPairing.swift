import Standards

/// Finds for each requirement of a task its counterpart at lower levels.
///
/// The same text at any lower level wins, the nearest first. What is left is paired with what is
/// left of the previous level, the most similar pair first, ties in printed order.
struct StatementPairing<Requirement: Statement & Hashable> {
  /// Least similarity of a changed statement.
  private static var threshold: Int { 500 }

  let here: [Requirement]
  /// The same task at lower levels, lowest first; empty for a new task.
  let below: [(level: String, requirements: [Requirement])]

  var progression: StatementProgression<Requirement> {
    let texts = here.map { TextSimilarity($0.text.printed) }
    let previous = below.last?.requirements ?? []
    let previousTexts = previous.map { TextSimilarity($0.text.printed) }
    let inherited = texts.map(same)
    let restHere = here.indices.filter { inherited[$0] == nil }
    let foldedHere = Set(texts.map(\.folded))
    let restBelow = previous.indices.filter { !foldedHere.contains(previousTexts[$0].folded) }
    let pairs = Self.pairs(restHere, texts, restBelow, previousTexts)
    let changed = Dictionary(pairs.map { ($0.here, $0) }, uniquingKeysWith: { first, _ in first })
    let used = Set(pairs.map(\.below))
    return StatementProgression(
      statements: here.indices.map { index in
        statement(index, inherited: inherited[index], changed: changed[index])
      },
      dropped: restBelow.filter { !used.contains($0) }.map { previous[$0] })
  }

  private func same(_ text: TextSimilarity) -> Counterpart<Requirement>? {
    for (level, requirements) in below.reversed() {
      let found = requirements.first { TextSimilarity.fold($0.text.printed) == text.folded }
      if let found { return Counterpart(requirement: found, level: level, perMille: 1000) }
    }
    return nil
  }

  private func statement(
    _ index: Int,
    inherited: Counterpart<Requirement>?,
    changed: StatementPair?
  ) -> ProgressionStatement<Requirement> {
    if let inherited {
      return ProgressionStatement(
        requirement: here[index], status: .inherited, counterpart: inherited)
    }
    guard let changed, let previous = below.last else {
      return ProgressionStatement(requirement: here[index], status: .new, counterpart: nil)
    }
    let counterpart = Counterpart(
      requirement: previous.requirements[changed.below], level: previous.level,
      perMille: changed.perMille)
    return ProgressionStatement(
      requirement: here[index], status: .changed, counterpart: counterpart)
  }

  private static func pairs(
    _ here: [Int],
    _ hereTexts: [TextSimilarity],
    _ below: [Int],
    _ belowTexts: [TextSimilarity]
  ) -> [StatementPair] {
    let candidates = here.flatMap { left in
      below.map { right in
        StatementPair(
          here: left, below: right,
          perMille: hereTexts[left].perMille(to: belowTexts[right]))
      }
    }
    var (usedHere, usedBelow) = (Set<Int>(), Set<Int>())
    return candidates.filter { $0.perMille >= threshold }.sorted().filter { pair in
      guard !usedHere.contains(pair.here), !usedBelow.contains(pair.below) else { return false }
      usedHere.insert(pair.here)
      usedBelow.insert(pair.below)
      return true
    }
  }
}
