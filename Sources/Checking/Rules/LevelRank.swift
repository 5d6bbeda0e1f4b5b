import Standards

struct LevelRank: Rule {
  let name = "level-rank"
  let severity = Severity.error
  let needs = Soundness.reading
  let summary = "levels are counted from 1 upwards, as their names rise"
  let explanation = """
    The rank orders the levels from the lowest, 1, upwards, whatever way the print numbers them \
    (五级 is the lowest of a national standard). With equal ranks neither would come first; with \
    ranks upside down every page would be. Names such as 五级 … 一级 and 初级, 中级, 高级 tell.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml", replacing: "- id: advanced\n    rank: 2",
      with: "- id: ↓advanced\n    rank: 3"),
    RuleExample(
      file: "standard.yaml", replacing: "- id: advanced\n    rank: 2",
      with: "- id: ↓advanced\n    rank: 1"),
    RuleExample(
      file: "standard.yaml",
      replacing: "rank: 2\n    name: 高级\n    title: 高级茶艺师\n",
      with: """
        rank: 2
            name: 高级
            title: 高级茶艺师
          - id: ↓middle
            rank: 3
            name: 中级
            title: 高级茶艺师

        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let levels = input.standard.levels
    let found = equal(levels) + upsideDown(levels)
    return found.isEmpty ? gap(levels) : found
  }

  private func upsideDown(_ levels: [Level]) -> [Diagnostic] {
    zip(levels, levels.dropFirst()).compactMap { lower, higher -> Diagnostic? in
      guard let low = NamedHeight(lower.name.printed), let high = NamedHeight(higher.name.printed),
        low.scale == high.scale, low.height > high.height, lower.rank < higher.rank
      else { return nil }
      return finding(
        "“{level}” has a higher rank than “{first}”, but a lower name",
        ["level": higher.name.printed, "first": lower.name.printed],
        at: higher.position, subject: "levels/\(higher.id)",
        help: "count the ranks up from the lowest level: 五级 or 初级 has rank 1",
        related: [("“{first}” is here", lower.position)], variant: "order")
    }.prefix(1).map { $0 }
  }

  private func gap(_ levels: [Level]) -> [Diagnostic] {
    levels.enumerated().filter { $1.rank != $0 + 1 }.prefix(1).map { index, level in
      finding(
        "“{level}” has the rank {rank}, but is number {place} from below",
        ["level": level.id, "rank": String(level.rank), "place": String(index + 1)],
        at: level.position, subject: "levels/\(level.id)",
        help: "count the ranks up from the lowest level: 1, 2, 3", variant: "gap")
    }
  }

  private func equal(_ levels: [Level]) -> [Diagnostic] {
    levels.indices.compactMap { index in
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

/// How high the name of a level says that it is, among names of its kind.
private struct NamedHeight {
  let scale: Int
  let height: Int

  private static let scales = [["五级", "四级", "三级", "二级", "一级"], ["初级", "中级", "高级"]]

  init?(_ name: String) {
    let places = Self.scales.enumerated().lazy.compactMap { scale, words in
      words.firstIndex { name.hasPrefix($0) }.map { (scale, $0) }
    }
    guard let (scale, height) = places.first else { return nil }
    self.scale = scale
    self.height = height
  }
}
