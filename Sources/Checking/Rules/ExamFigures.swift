import Standards

struct ExamFigures: Rule {
  let name = "exam-figures"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "time and marks of an examination are those that its clauses print"
  let explanation = """
    Candidates and examiners go by these figures. Minutes, 60分, 100题 and 百分制 in the clauses of an \
    examination are held against its data, as far as the sentence names it, and for each level \
    and track that the sentence, or the title above it, names. A figure that the clauses do not \
    print in digits is not looked at.
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
    let known = ScopeNames(standard)
    return standard.examinations.flatMap { examination in
      let cited = Set(examination.clauses.map(\.value))
      let sentences = ExamSentences(
        of: examination.name.printed.withoutSpace,
        in: standard.clauses.filter { $0.number.map { cited.contains($0.value) } == true },
        names: names, of: known)
      return facts(of: examination, sentences, standard).compactMap { report($0, examination) }
        + (cited.isEmpty ? [] : unprinted(examination, sentences))
    }
  }

  /// A number of questions that the clauses do not print is a setting, not a fact.
  private func unprinted(
    _ examination: Examination, _ sentences: ExamSentences
  ) -> [Diagnostic] {
    guard let questions = examination.questions, sentences.allowed(\.questions).isEmpty
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
    of examination: Examination, _ sentences: ExamSentences, _ standard: Standard
  ) -> [ExamFact] {
    // Levels may differ, each with an examination of its own.
    let same = standard.examinations.filter {
      $0.name.printed.withoutSpace == examination.name.printed.withoutSpace
    }
    let places = standard.levelPlaces.filter {
      examination.applies(to: $0.level.id, track: $0.track?.id)
    }
    func fact(
      _ key: String, _ encoded: KeyPath<Examination, Located<Int>?>,
      _ printed: KeyPath<PrintedExamFigures, Set<Int>>
    ) -> ExamFact {
      let wrong = examination[keyPath: encoded].flatMap { figure in
        places.lazy.compactMap { place -> WrongFigure? in
          let allowed = sentences.allowed(
            printed, level: place.level.id, track: place.track?.id)
          guard !allowed.isEmpty, !allowed.contains(figure.value) else { return nil }
          return WrongFigure(
            figure: figure, place: place, printed: allowed,
            isForAll: !sentences.allowed(printed).contains(figure.value))
        }.first
      }
      return ExamFact(
        key: key, wrong: wrong,
        isLost: !sentences.printed(printed)
          .isSubset(of: same.compactMap { $0[keyPath: encoded]?.value }))
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
        wrong.isForAll
          ? "“{name}” has {key} {figure}, but its clauses print {printed}"
          : "“{name}” has {key} {figure}, but its clauses print {printed} for “{place}”",
        [
          "name": examination.name.printed, "key": fact.key,
          "figure": String(wrong.figure.value),
          "printed": wrong.printed.sorted().map(String.init).joined(separator: ", "),
          "place": wrong.place.words,
        ],
        at: wrong.figure.position, subject: subject,
        help: wrong.isForAll
          ? "compare both figures with the print"
          : "compare figure, `levels` and `tracks` with the print",
        variant: wrong.isForAll ? "" : "place")
    }
    guard fact.isLost else { return nil }
    return finding(
      "the clauses of “{name}” print something for “{key}” that its data lack",
      ["name": examination.name.printed, "key": fact.key], at: examination.name.position,
      subject: subject, help: "add what they print, or correct the clauses", variant: "lost")
  }
}

/// A figure of an examination held against its clauses.
private struct ExamFact {
  let key: String
  let wrong: WrongFigure?
  /// Whether the print has more than the data of any examination of the name.
  let isLost: Bool
}

/// A figure that the clauses print otherwise.
private struct WrongFigure {
  let figure: Located<Int>
  /// The first place where they do.
  let place: LevelPlace
  let printed: Set<Int>
  /// Whether they print it for no level at all.
  let isForAll: Bool
}
