import Standards

/// A family of rules for conditions of eligibility, whose printed sentences follow patterns.
enum EligibilityPreset: String, Hashable, Sendable, CaseIterable {
  /// 累计从事本职业工作4年（含）以上, 职业资格证书（技能等级证书）, 学徒期满.
  case rules2018
  /// 年满16周岁, 拟从事, 累计从事……满5年, 职称.
  case rules2023

  /// How parts of its sentences are understood; the first that fits counts.
  var patterns: [EligibilityPattern] {
    switch self {
    case .rules2018:
      [
        .experience, .apprenticeship, .training, .reserve, .graduate, .certificate, .diploma,
      ]
    case .rules2023:
      [
        .age, .experience, .occupied, .training, .student, .graduate,
        .certificate, .titleRank, .diploma,
      ]
    }
  }

  /// The paths whose conditions are not written get those that their sentences tell.
  ///
  /// - Parameter report: takes the paths whose sentences no pattern understands.
  func completed(
    _ groups: [EligibilityGroup], levels: [Level], report: (EligibilityPath) -> Void
  ) -> [EligibilityGroup] {
    groups.map { group in
      let paths = group.paths.map { path in
        guard path.conditions.isEmpty else { return path }
        let wording = EligibilityWording(path.text, preset: self, levels: levels, goal: group.level)
        if wording.conditions == nil { report(path) }
        return EligibilityPath(
          id: path.id, number: path.number, text: path.text,
          conditions: wording.conditions ?? [.judgedByReader(path.text)], position: path.position)
      }
      return EligibilityGroup(
        level: group.level, track: group.track, number: group.number, title: group.title,
        paths: paths, position: group.position)
    }
  }
}
