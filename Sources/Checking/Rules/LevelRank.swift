import Standards

struct LevelRank: Rule {
  let name = "level-rank"
  let severity = Severity.error
  let needs = Soundness.nothing
  let summary = "every level has a rank of its own"
  let explanation = """
    The rank orders the levels from the lowest, 1, upwards, whatever way the print numbers them \
    (五级 is the lowest of a national standard). With equal ranks neither would come first.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml", replacing: "- id: advanced\n    rank: 2",
      with: "- id: ↓advanced\n    rank: 1")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let levels = input.standard.levels
    return levels.indices.compactMap { index in
      let level = levels[index]
      guard let first = levels[..<index].first(where: { $0.rank == level.rank }) else {
        return nil
      }
      return finding(
        "“{level}” has the rank {rank} of “{first}”",
        ["level": level.id, "rank": String(level.rank), "first": first.id],
        at: level.position, subject: "levels/\(level.id)",
        help: "count the ranks up from the lowest level",
        related: [("“{first}” is here", first.position)])
    }
  }
}
