import Standards

struct ExamLevels: Rule {
  let name = "exam-levels"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "an examination is held at the levels that the text names for it"
  let explanation = """
    Where a part of a sentence says 针对, 面向, 适用于 or 增加 of a single examination and names \
    levels, as in 综合评审主要针对技师和高级技师, these are the levels of all examinations of that \
    name together: neither more nor fewer.
    """
  let goodExamples = [
    RuleExample(
      file: "text.yaml", replacing: "理论知识考试采用笔试，", with: "理论知识考试面向初级、高级，采用笔试，")
  ]
  let badExamples = [
    RuleExample(
      file: "text.yaml", replacing: "- 技能考核采用现场操作", with: "- ↓高级增加技能考核。技能考核采用现场操作")
  ]

  private static let verbs = ["针对", "面向", "适用于", "增加"]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    let names = Set(standard.examinations.map(\.name.printed.withoutSpace))
    let known = ScopeNames(standard)
    let sentences = standard.clauses.flatMap(\.sentences).filter { text in
      Self.verbs.contains(where: text.printed.says)
    }
    return sentences.flatMap { text in
      text.printed.withoutSpace.split { "，,；;。".contains($0) }.compactMap { part in
        guard Self.verbs.contains(where: part.says) else { return nil }
        let named = names.filter(part.says)
        guard named.count == 1, let name = named.first else { return nil }
        var scope = NamedScope(known)
        scope.read(part)
        return compare(name, with: scope.levels, text, standard)
      }
    }
  }

  private func compare(
    _ name: String, with printed: Set<String>, _ text: PrintedText, _ standard: Standard
  ) -> Diagnostic? {
    let examinations = standard.examinations.filter { $0.name.printed.withoutSpace == name }
    let encoded = standard.levels.filter { level in
      examinations.contains { $0.applies(to: level.id, track: nil) }
    }
    guard let first = examinations.first, !printed.isEmpty, Set(encoded.map(\.id)) != printed
    else { return nil }
    func listed(_ levels: [Level]) -> String {
      levels.map(\.name.printed).joined(separator: ", ")
    }
    return finding(
      "“{name}” is held at {encoded}, but the text names {printed}",
      [
        "name": first.name.printed, "encoded": listed(encoded),
        "printed": listed(standard.levels.filter { printed.contains($0.id) }),
      ],
      at: text.position, subject: first.key + "/levels", help: "correct `levels`, or the text",
      related: [("“{name}” is here", first.levels.first?.position ?? first.name.position)])
  }
}
