import Standards

struct ExamOptional: Rule {
  let name = "exam-optional"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "an examination is optional if its clauses say 必要时, and only then"
  let explanation = """
    Pages tell candidates that an optional examination may be left out. The print says so by \
    必要时, 需要时 or 根据需要 before its name, in a sentence of one of its clauses.
    """
  let badExamples = [
    RuleExample(
      file: "examinations.yaml", replacing: "name: 技能考核\n",
      with: "name: ↓技能考核\n    optional: true\n"),
    RuleExample(
      file: "text.yaml", replacing: "- 技能考核采用现场操作", with: "- ↓必要时，进行技能考核。技能考核采用现场操作"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    return standard.examinations.compactMap { examination in
      let printed = standard.clauses
        .filter { $0.number.map { examination.cites($0.value) } == true }
        .flatMap(\.sentences)
        .first { standard.heldWhenNeeded(in: $0.printed).contains(examination.name.printed) }
      switch (examination.optional, printed) {
      case (true, nil):
        return finding(
          "“{name}” is optional, but none of its clauses says 必要时",
          ["name": examination.name.printed], at: examination.name.position,
          subject: examination.key + "/optional",
          help: "remove `optional`, or correct the clauses")
      case (false, let text?):
        return finding(
          "“{name}” is held only when needed, but lacks `optional: true`",
          ["name": examination.name.printed], at: text.position,
          subject: examination.key + "/optional", help: "write it in examinations.yaml",
          related: [("“{name}” is here", examination.name.position)], variant: "lacking")
      default: return nil
      }
    }
  }
}

extension Standard {
  /// Names of examinations that a text says are held only when needed.
  fileprivate func heldWhenNeeded(in text: String) -> Set<String> {
    let names = Set(examinations.map(\.name.printed))
    let sentences = text.split { "。；;".contains($0) }
    return Set(
      sentences.flatMap { sentence in
        ["必要时", "需要时", "根据需要"].compactMap { word -> String? in
          guard let place = sentence.place(of: word) else { return nil }
          let rest = sentence[place.upperBound...]
          return names.compactMap { name in rest.place(of: name).map { ($0.lowerBound, name) } }
            .min { $0 < $1 }?.1
        }
      })
  }
}
