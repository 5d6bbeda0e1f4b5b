import Standards

struct ExamFigures: Rule {
  let name = "exam-figures"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "time and marks of an examination are those that its clauses print"
  let explanation = """
    Candidates and examiners go by these figures. Minutes, 60分, 100题 and 百分制 in the clauses of an \
    examination are held against its data, as far as the sentence names it. A figure that the \
    clauses do not print in digits is not looked at.
    """
  let badExamples = [
    RuleExample(
      file: "examinations.yaml", replacing: "forms: [现场操作]\n    minutes: 60",
      with: "forms: [现场操作]\n    minutes: ↓66"),
    RuleExample(
      file: "examinations.yaml", replacing: "forms: [现场操作]\n    minutes: 60",
      with: "forms: [现场操作]\n    questions: ↓80\n    minutes: 60"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    let names = Set(standard.examinations.map(\.name.printed.withoutSpace))
    return standard.examinations.flatMap { examination in
      let cited = Set(examination.clauses.map(\.value))
      let sentences = ExamSentences(
        of: examination.name.printed.withoutSpace,
        in: standard.clauses.filter { $0.number.map { cited.contains($0.value) } == true },
        names: names)
      // Levels may differ, each with an examination of its own.
      let same = standard.examinations.filter {
        $0.name.printed.withoutSpace == examination.name.printed.withoutSpace
      }
      return facts(of: examination, sentences, same).compactMap { report($0, examination) }
        + (cited.isEmpty ? [] : unprinted(examination, sentences))
    }
  }

  /// A number of questions that the clauses do not print is a setting, not a fact.
  private func unprinted(
    _ examination: Examination, _ sentences: ExamSentences
  ) -> [Diagnostic] {
    guard let questions = examination.questions, sentences.own.questions.isEmpty,
      sentences.common.questions.isEmpty
    else { return [] }
    return [
      finding(
        "“{name}” has {figure} questions, which its clauses do not print",
        ["name": examination.name.printed, "figure": String(questions.value)],
        at: questions.position, subject: "\(examination.key)/questions",
        help: "write it under `planning`, which is for what the standard does not say",
        variant: "unprinted")
    ]
  }

  private func facts(
    of examination: Examination, _ sentences: ExamSentences, _ same: [Examination]
  ) -> [ExamFact] {
    func fact(
      _ key: String, _ encoded: KeyPath<Examination, Located<Int>?>,
      _ printed: KeyPath<PrintedExamFigures, Set<Int>>
    ) -> ExamFact {
      ExamFact(
        key: key, encoded: examination[keyPath: encoded],
        printed: sentences.own[keyPath: printed], common: sentences.common[keyPath: printed],
        known: Set(same.compactMap { $0[keyPath: encoded]?.value }))
    }
    return [
      fact("minutes", \.minutes, \.minutes), fact("passMark", \.passMark, \.passMarks),
      fact("fullMark", \.fullMark, \.fullMarks), fact("questions", \.questions, \.questions),
    ]
  }

  private func report(_ fact: ExamFact, _ examination: Examination) -> Diagnostic? {
    let subject = "\(examination.key)/\(fact.key)"
    if let wrong = fact.wrong {
      return finding(
        "“{name}” has {key} {figure}, but its clauses print {printed}",
        [
          "name": examination.name.printed, "key": fact.key, "figure": String(wrong.value),
          "printed": (fact.printed.isEmpty ? fact.common : fact.printed).sorted().map(String.init)
            .joined(separator: ", "),
        ],
        at: wrong.position, subject: subject, help: "compare both figures with the print")
    }
    guard fact.isLost else { return nil }
    return finding(
      "the clauses of “{name}” print something for “{key}” that its data lack",
      ["name": examination.name.printed, "key": fact.key], at: examination.name.position,
      subject: subject, help: "add what they print, or correct the clauses", variant: "lost")
  }
}

/// A figure of an examination beside what its clauses print.
private struct ExamFact {
  let key: String
  let encoded: Located<Int>?
  let printed: Set<Int>
  /// What they print without naming an examination.
  let common: Set<Int>
  /// What is encoded for all examinations of the name.
  let known: Set<Int>

  var wrong: Located<Int>? {
    let allowed = printed.isEmpty ? common : printed
    return encoded.flatMap { allowed.isEmpty || allowed.contains($0.value) ? nil : $0 }
  }

  /// Whether the print has more than the data of any such examination.
  var isLost: Bool { !printed.subtracting(known).isEmpty }
}
