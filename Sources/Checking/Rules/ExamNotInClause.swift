import Standards

struct ExamNotInClause: Rule {
  let name = "exam-not-in-clause"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "what the text says of an examination, and where, is encoded with it"
  let explanation = """
    Where the text prints 采用 … after the name of a paper, the forms that follow are those of the \
    examination; and the clauses that print its forms, its time or its staff are among its \
    `clauses`. Its name stands in one of them.
    """
  let badExamples = [
    RuleExample(
      file: "examinations.yaml", replacing: "name: 技能考核\n    forms: [现场操作]",
      with: "name: ↓技能考核\n    forms: []"),
    RuleExample(
      file: "examinations.yaml", replacing: "name: 技能考核", with: "name: ↓技能考试"),
    RuleExample(
      file: "examinations.yaml",
      replacing:
        "name: 技能考核\n    forms: [现场操作]\n    minutes: 60\n    fullMark: 100\n    passMark: 60\n    staff:\n      - role: assessor\n        candidates: 10\n        minimum: 3\n        odd: true\n    clauses: [\"9.2\"]",
      with:
        "name: ↓技能考核\n    forms: [现场操作]\n    minutes: 60\n    fullMark: 100\n    passMark: 60\n    staff:\n      - role: assessor\n        candidates: 10\n        minimum: 3\n        odd: true\n    clauses: []"
    ),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    let clauses = standard.clauses.map(ClauseParts.init)
    let staff = StaffSentences(standard).printed
    return standard.examinations.flatMap { examination in
      let name = examination.name.printed
      let sayings = clauses.map { ClauseSaying($0, exam: name.withoutSpace) }
      let same = standard.examinations.filter { $0.name.printed == name }
      return [
        unnamed(examination, sayings),
        lackingForms(examination, sayings, Set(same.flatMap(\.forms).map(\.printed.withoutSpace))),
        lackingClauses(
          examination, sayings, staff.filter { $0.saysStaff(of: examination) }.map(\.clause), same),
      ].compactMap { $0 }
    }
  }

  private func unnamed(_ examination: Examination, _ sayings: [ClauseSaying]) -> Diagnostic? {
    let cited = Set(examination.clauses.map(\.value))
    let found = sayings.filter { $0.number.map(cited.contains) == true }
    guard !found.isEmpty, !found.contains(where: \.namesExam) else { return nil }
    return finding(
      "none of its clauses names “{name}”", ["name": examination.name.printed],
      at: examination.name.position, subject: examination.key + "/name",
      help: "write the name as the clauses print it, or correct the clauses", variant: "name")
  }

  private func lackingForms(
    _ examination: Examination, _ sayings: [ClauseSaying], _ known: Set<String>
  ) -> Diagnostic? {
    let lacking = sayings.flatMap(\.forms).filter { !known.contains($0) }
    guard let first = lacking.first else { return nil }
    return finding(
      "the text prints the form “{form}” for “{name}”",
      ["form": first, "name": examination.name.printed], at: examination.name.position,
      subject: examination.key + "/forms", help: "add it to the forms", variant: "forms")
  }

  private func lackingClauses(
    _ examination: Examination, _ sayings: [ClauseSaying], _ ofStaff: [String],
    _ same: [Examination]
  ) -> Diagnostic? {
    let own = Set(examination.clauses.map(\.value))
    // One of the same name for other levels or tracks may have clauses of its own.
    let others = same.map { Set($0.clauses.map(\.value)) }.filter { !own.isSubset(of: $0) }
    let known = others.reduce(own) { $0.union($1) }
    let describing = Set(sayings.filter(\.describesExam).compactMap(\.number) + ofStaff)
    let lacking = sayings.compactMap(\.number).filter {
      describing.contains($0) && !known.contains($0)
    }
    guard !lacking.isEmpty else { return nil }
    return finding(
      "the clauses of “{name}” lack {clauses}, which speak of it",
      ["clauses": lacking.joined(separator: ", "), "name": examination.name.printed],
      at: examination.name.position, subject: examination.key + "/clauses",
      help: "add them to clauses", variant: "clauses")
  }
}

extension PrintedStaff {
  /// Whether it prints what the examination says of such people.
  fileprivate func saysStaff(of examination: Examination) -> Bool {
    isAbout(examination)
      && examination.staff.contains { $0.role.value == role && StaffFigures($0) == figures }
  }
}

/// A clause ready to be searched.
private struct ClauseParts {
  let number: String?
  let title: String
  /// Its sentences, cut at their marks.
  let parts: [Substring]

  init(_ clause: Clause) {
    number = clause.number?.value
    title = clause.title?.printed.withoutSpace ?? ""
    parts = clause.sentences.map(\.printed.withoutSpace).flatMap { sentence in
      sentence.split { "，,；;。".contains($0) }
    }
  }
}

/// What a clause says of an examination.
private struct ClauseSaying {
  let number: String?
  let namesExam: Bool
  /// Whether it prints forms, time or staff of the examination.
  let describesExam: Bool
  /// The forms after the name and 采用.
  let forms: [String]

  init(_ clause: ClauseParts, exam: String) {
    number = clause.number
    let naming = clause.parts.filter { $0.says(exam) }
    namesExam = !naming.isEmpty || clause.title.says(exam)
    forms = naming.flatMap { part -> [String] in
      guard let range = part.place(of: "采用"),
        let name = part.place(of: exam),
        name.upperBound <= range.lowerBound
      else { return [] }
      let rest = part[range.upperBound...]
      let end = ["等方式", "方式", "等"].lazy.compactMap { rest.place(of: $0) }.first
      return rest[..<(end?.lowerBound ?? rest.endIndex)]
        .split(separator: "、").map(String.init)
    }
    describesExam =
      !forms.isEmpty || naming.contains { $0.says("分钟") || $0.says("配比") }
  }
}
