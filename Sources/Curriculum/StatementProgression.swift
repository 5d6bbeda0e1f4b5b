package import Standards

/// The skills, or the knowledge, of a task compared with lower levels.
///
/// The same text at any lower level wins, the nearest first. What is left is paired with what is
/// left of the previous level, the most similar pair first, ties in printed order.
package struct StatementProgression<Requirement: Statement & Hashable>: Hashable, Sendable {
  /// One for each statement of the level, in printed order.
  package let statements: [ProgressionStatement<Requirement>]
  /// Statements of the task at the previous level that have no counterpart here.
  package let dropped: [Requirement]

  /// - Parameter below: the same task at lower levels, lowest first; empty for a new task.
  init(_ here: [Requirement], below: [(level: String, requirements: [Requirement])]) {
    let texts = here.map { TextSimilarity($0.text.printed) }
    let previous = below.last?.requirements ?? []
    let previousTexts = previous.map { TextSimilarity($0.text.printed) }
    let inherited = texts.map { Self.same($0, below) }
    let restHere = here.indices.filter { inherited[$0] == nil }
    let foldedHere = Set(texts.map(\.folded))
    let restBelow = previous.indices.filter { !foldedHere.contains(previousTexts[$0].folded) }
    let pairs = StatementPair.best(restHere, texts, restBelow, previousTexts)
    let changed = Dictionary(pairs.map { ($0.here, $0) }, uniquingKeysWith: { first, _ in first })
    let used = Set(pairs.map(\.below))
    statements = here.indices.map { index in
      let changedFrom = changed[index].map { pair in
        Counterpart(
          requirement: previous[pair.below], level: below.last?.level ?? "",
          perMille: pair.perMille)
      }
      return ProgressionStatement(
        requirement: here[index],
        status: inherited[index] != nil ? .inherited : changedFrom != nil ? .changed : .new,
        counterpart: inherited[index] ?? changedFrom)
    }
    dropped = restBelow.filter { !used.contains($0) }.map { previous[$0] }
  }

  /// The nearest lower level that has the same text.
  private static func same(
    _ text: TextSimilarity, _ below: [(level: String, requirements: [Requirement])]
  ) -> Counterpart<Requirement>? {
    for (level, requirements) in below.reversed() {
      let found = requirements.first { TextFolding.fold($0.text.printed) == text.folded }
      if let found { return Counterpart(requirement: found, level: level, perMille: 1000) }
    }
    return nil
  }
}

/// A requirement compared with those of the same task and kind at lower levels.
package struct ProgressionStatement<Requirement: Statement & Hashable>: Hashable, Sendable {
  package let requirement: Requirement
  package let status: StatementStatus
  /// What it continues; `nil` if and only if it is new.
  package let counterpart: Counterpart<Requirement>?
}

/// How a requirement stands to those of the same task and kind at lower levels.
package enum StatementStatus: String, Hashable, Sendable, CaseIterable {
  case new
  /// A lower level has the same text, white space and character width aside.
  case inherited
  /// The previous level has a similar text.
  case changed
}

/// A requirement of a lower level.
package struct Counterpart<Requirement: Statement & Hashable>: Hashable, Sendable {
  package let requirement: Requirement
  /// Id of the lower level.
  package let level: String
  /// Similarity of the two texts; 1000 if they are the same.
  package let perMille: Int
}

/// Two statements that are versions of each other, by index. The best pair sorts first.
private struct StatementPair: Comparable {
  /// Least similarity of a changed statement.
  static let threshold = 500

  let here: Int
  let below: Int
  let perMille: Int

  static func < (left: StatementPair, right: StatementPair) -> Bool {
    (right.perMille, left.here, left.below) < (left.perMille, right.here, right.below)
  }

  /// The most similar pairs, no statement in two of them.
  static func best(
    _ here: [Int], _ hereTexts: [TextSimilarity], _ below: [Int], _ belowTexts: [TextSimilarity]
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
