import Standards

extension EligibilityPreset {
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

  /// The paths with what their sentences tell, which is the conditions of those that write none.
  ///
  /// - Parameters:
  ///   - preset: the one that the print follows; nothing if all are tried, for comparison only.
  ///   - report: takes the paths without conditions whose sentences the preset does not understand.
  static func completed(
    _ groups: [EligibilityGroup], by preset: EligibilityPreset?, levels: [Level],
    report: (EligibilityPath) -> Void
  ) -> [EligibilityGroup] {
    groups.map { group in
      let paths = group.paths.map { path in
        let worded = (preset.map { [$0] } ?? allCases).lazy.compactMap {
          EligibilityWording(path.text, preset: $0, levels: levels, goal: group.level).conditions
        }.first
        let isWritten = !path.conditions.isEmpty || preset == nil
        if !isWritten, worded == nil { report(path) }
        return EligibilityPath(
          id: path.id, number: path.number, text: path.text,
          conditions: isWritten ? path.conditions : worded ?? [.judgedByReader(path.text)],
          worded: worded, position: path.position)
      }
      return EligibilityGroup(
        level: group.level, track: group.track, number: group.number, title: group.title,
        paths: paths, position: group.position)
    }
  }
}
