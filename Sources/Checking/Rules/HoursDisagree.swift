import Standards

struct HoursDisagree: Rule {
  let name = "hours-disagree"
  let severity = Severity.error
  let needs = Soundness.references
  let summary = "the training hours of eligibility paths are the level's class hours"
  let explanation = """
    The minimum class hours of a level are printed inside its eligibility paths, and the hour \
    guide is made of them. So every path to a level that asks for training names the same hours \
    as classHours in standard.yaml, and class hours are there as soon as a path names some.
    """
  let badExamples = [
    RuleExample(
      file: "eligibility.yaml", replacing: "training: { hours: 40 }",
      with: "training: { hours: ↓48 }"),
    RuleExample(
      file: "eligibility.yaml",
      replacing: "          - training: { hours: 60 }",
      with: """
                  - training: { hours: 60 }
              - id: b
                number: b)
                text: 经本职业正规培训不少于50标准学时。
                conditions:
                  - training: { hours: ↓50 }
        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.eligibility.flatMap { group -> [Diagnostic] in
      guard input.standard.level(group.level.value) != nil else { return [] }
      let trainings = group.paths.flatMap(TrainingHours.all)
      let printed = minimums(of: group, in: input.standard)
      guard printed.isEmpty else {
        return trainings.compactMap { compare($0, with: printed, in: group) }
      }
      guard let first = trainings.first else { return [] }
      return [reportMissing(first, of: group)]
        + trainings.compactMap { compare($0, with: [first.hours], in: group) }
    }
  }

  /// The figures of the group's track; a group for all tracks may use any of them.
  private func minimums(of group: EligibilityGroup, in standard: Standard) -> [Located<Int>] {
    let level = group.level.value
    if let track = group.track?.value {
      return [standard.classHours(level: level, track: track)?.minimum].compactMap { $0 }
    }
    return standard.classHours.filter { $0.levels.contains { $0.value == level } }.map(\.minimum)
  }

  private func compare(
    _ training: TrainingHours, with minimums: [Located<Int>], in group: EligibilityGroup
  ) -> Diagnostic? {
    guard let first = minimums.first,
      !minimums.contains(where: {
        $0.value == training.hours.value
      })
    else { return nil }
    return finding(
      "path {path} asks for {hours} class hours, not {minimum}",
      [
        "path": training.path.name, "hours": String(training.hours.value),
        "minimum": String(first.value),
      ],
      at: training.hours.position, subject: "eligibility/\(group.level.value)/\(training.path.id)",
      help: "compare both figures with the print",
      related: [("the other figure is here", first.position)])
  }

  private func reportMissing(_ training: TrainingHours, of group: EligibilityGroup) -> Diagnostic {
    finding(
      "“{level}” has no class hours, but path {path} asks for {hours}",
      [
        "level": group.level.value, "path": training.path.name,
        "hours": String(training.hours.value),
      ],
      at: training.hours.position,
      subject: (["class-hours", group.level.value] + [group.track?.value].compactMap { $0 })
        .joined(separator: "/"),
      help: "add them to classHours in standard.yaml", variant: "missing")
  }
}

/// The class hours that a path of eligibility asks for.
private struct TrainingHours {
  let path: EligibilityPath
  let hours: Located<Int>

  static func all(of path: EligibilityPath) -> [TrainingHours] {
    path.leaves.compactMap { condition in
      guard case .training(.hours(let hours)) = condition else { return nil }
      return TrainingHours(path: path, hours: hours)
    }
  }
}
