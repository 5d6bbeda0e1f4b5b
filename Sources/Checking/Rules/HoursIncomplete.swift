import Standards

struct HoursIncomplete: Rule {
  let name = "hours-incomplete"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "class hours add up, and every level has some if one has"
  let explanation = """
    Theory and practice are parts of the minimum, so they add up to it; otherwise the hour guide \
    cannot use them. Where some levels have class hours and one has none, for itself or for one \
    of its tracks, its row was most often forgotten.
    """
  let goodExamples = [
    RuleExample(
      file: "standard.yaml", replacing: "minimum: 40\n",
      with: "minimum: 40\n    theory: 15\n    practice: 25\n")
  ]
  let badExamples = [
    RuleExample(
      file: "standard.yaml", replacing: "minimum: 40\n", with: "minimum: 40\n    theory: ↓15\n"),
    RuleExample(
      file: "standard.yaml", replacing: "minimum: 40\n",
      with: "minimum: ↓40\n    theory: 15\n    practice: 30\n"),
    RuleExample(
      file: "standard.yaml",
      replacing: "    rank: 2\n    name: 高级\n    title: 高级茶艺师\n",
      with: """
            rank: 2
            name: 高级
            title: 高级茶艺师
          - id: ↓expert
            rank: 3
            name: 高级
            title: 高级茶艺师

        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    let sums = standard.classHours.compactMap(checkSum) + standard.classHours.compactMap(half)
    guard !standard.classHours.isEmpty else { return sums }
    return sums
      + standard.levels.flatMap { level in
        standard.tracks(at: level.id)
          .filter { standard.classHours(level: level.id, track: $0?.id) == nil }
          .filter { !standard.asksForHours(level, $0) }
          .map { missing(level, $0) }
      }
  }

  private func checkSum(_ hours: ClassHours) -> Diagnostic? {
    guard let theory = hours.theory?.value, let practice = hours.practice?.value,
      theory + practice != hours.minimum.value
    else { return nil }
    return finding(
      "{theory} and {practice} class hours make {sum}, not {minimum}",
      [
        "theory": String(theory), "practice": String(practice), "sum": String(theory + practice),
        "minimum": String(hours.minimum.value),
      ],
      at: hours.minimum.position, subject: hours.key + "/sum",
      help: "compare the three figures with the print", variant: "sum")
  }

  private func half(_ hours: ClassHours) -> Diagnostic? {
    guard (hours.theory == nil) != (hours.practice == nil),
      let figure = hours.theory ?? hours.practice
    else { return nil }
    return finding(
      "of theory and practice one has class hours, the other has none", at: figure.position,
      subject: hours.key + "/sum", help: "write both, or none if the print does not split them",
      variant: "half")
  }

  private func missing(_ level: Level, _ track: Track?) -> Diagnostic {
    finding(
      track == nil
        ? "“{level}” has no class hours, though other levels have some"
        : "“{level}” has no class hours for the track “{track}”, though other levels have some",
      ["level": level.id, "track": track?.name.printed ?? ""], at: level.position,
      subject: (["class-hours", level.id] + [track?.id].compactMap { $0 }).joined(separator: "/"),
      help: "add them to classHours in standard.yaml", variant: track == nil ? "" : "track")
  }
}

extension Standard {
  /// Whether a path of eligibility names class hours: then `hours-disagree` misses them.
  fileprivate func asksForHours(_ level: Level, _ track: Track?) -> Bool {
    eligibility.contains { group in
      group.level.value == level.id && (group.track == nil || group.track?.value == track?.id)
        && group.paths.flatMap(\.leaves).contains { condition in
          if case .training(.hours) = condition { true } else { false }
        }
    }
  }
}
