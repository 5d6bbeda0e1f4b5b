import Standards

struct ExamIncomplete: Rule {
  let name = "exam-incomplete"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "every level has both papers, with duration, pass mark and staff"
  let explanation = """
    Candidates and examiners need four facts of a paper: how long it takes, how many points pass, \
    who watches or judges, and how many of them. Each level has a knowledge and a skills paper, if \
    the standard has weights for it or any examination of the kind; a review (综合评审) only where \
    it is listed. A standard without any examinations is not looked at.
    """
  let badExamples = [
    RuleExample(
      file: "examinations.yaml",
      replacing: "- paper: knowledge\n    name: 理论知识考试\n    forms: [笔试]\n    minutes: 90\n",
      with: "- paper: ↓knowledge\n    name: 理论知识考试\n    forms: [笔试]\n"),
    RuleExample(
      file: "examinations.yaml",
      replacing: "role: invigilator\n        candidates: 20\n", with: "role: ↓invigilator\n"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    guard !standard.examinations.isEmpty else { return [] }
    return standard.examinations.flatMap { lacking(in: $0) + uncounted(in: $0) }
      + [Paper.knowledge, .skills].filter(standard.knows).flatMap { missing($0, in: standard) }
  }

  private func lacking(in examination: Examination) -> [Diagnostic] {
    let facts = [
      examination.minutes == nil ? "minutes" : nil,
      examination.passMark != nil && examination.fullMark == nil ? "fullMark" : nil,
      examination.passMark == nil ? "passMark" : nil,
      examination.staff.isEmpty ? "staff" : nil,
    ].compactMap { $0 }
    guard !facts.isEmpty else { return [] }
    return [
      finding(
        "“{name}” lacks {facts}",
        ["name": examination.name.printed, "facts": facts.joined(separator: ", ")],
        at: examination.paper.position, subject: examination.key,
        help: "add what the print says of it")
    ]
  }

  private func uncounted(in examination: Examination) -> [Diagnostic] {
    examination.staff.filter { $0.candidates == nil && $0.minimum == nil }.map { staff in
      finding(
        "“{name}” has the staff “{role}” without a number",
        ["name": examination.name.printed, "role": staff.role.value.rawValue],
        at: staff.role.position, subject: "\(examination.key)/\(staff.role.value.rawValue)",
        help: "add candidates (20 for 1:20) or a minimum", variant: "staff")
    }
  }

  private func missing(_ paper: Paper, in standard: Standard) -> [Diagnostic] {
    standard.levels.flatMap { level -> [Diagnostic] in
      let tracks = standard.tracks(at: level.id)
      let without = tracks.filter { track in
        !standard.examinations.contains {
          $0.paper.value == paper && $0.applies(to: level.id, track: track?.id)
        }
      }
      guard without.count < tracks.count else { return [missing(paper, at: level)] }
      return without.compactMap { $0 }.map { missing(paper, at: level, for: $0) }
    }
  }

  private func missing(_ paper: Paper, at level: Level) -> Diagnostic {
    finding(
      "the level “{level}” has no examination with the paper “{paper}”",
      ["level": level.id, "paper": paper.rawValue],
      at: level.position, subject: "examinations/\(paper.rawValue)/\(level.id)/missing",
      help: "add it to examinations.yaml", variant: "missing")
  }

  private func missing(_ paper: Paper, at level: Level, for track: Track) -> Diagnostic {
    finding(
      "the track “{track}” has no examination with the paper “{paper}” at the level “{level}”",
      ["level": level.id, "paper": paper.rawValue, "track": track.id],
      at: track.position,
      subject: "examinations/\(paper.rawValue)/\(level.id)/\(track.id)/missing",
      help: "add it to examinations.yaml, or the track to one that is there", variant: "track")
  }
}

extension Standard {
  /// Whether it has the paper at all: some families have no knowledge paper.
  fileprivate func knows(_ paper: Paper) -> Bool {
    weightTables.contains { $0.paper.value == paper }
      || examinations.contains { $0.paper.value == paper }
  }
}
