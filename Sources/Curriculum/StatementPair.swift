/// Two statements that may be versions of each other, by index. The best pair sorts first.
struct StatementPair: Hashable, Comparable {
  let here: Int
  let below: Int
  let perMille: Int

  static func < (left: StatementPair, right: StatementPair) -> Bool {
    (right.perMille, left.here, left.below) < (left.perMille, right.here, right.below)
  }
}
