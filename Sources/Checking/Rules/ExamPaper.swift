import Standards

struct ExamPaper: Rule {
  let name = "exam-paper"
  let severity = Severity.error
  let needs = Soundness.nothing
  let summary = "the name of an examination does not say that it is another paper"
  let explanation = """
    Blueprint and weights of a paper go by `paper`. A name with 知识, 技能 or 操作, or 评审 tells \
    which it is; where it tells of another one, two were exchanged.
    """
  let badExamples = [
    RuleExample(
      file: "examinations.yaml", replacing: "- paper: skills\n    name: 技能考核",
      with: "- paper: ↓review\n    name: 技能考核")
  ]

  private static let words: [(paper: Paper, words: [String])] = [
    (.knowledge, ["知识"]), (.skills, ["技能", "操作"]), (.review, ["评审"]),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.examinations.compactMap { examination in
      let name = examination.name.printed
      let named = Self.words.filter { $0.words.contains(where: name.contains) }.map(\.paper)
      guard named.count == 1, named[0] != examination.paper.value else { return nil }
      return finding(
        "“{name}” is called “{paper}”",
        [
          "name": name, "paper": examination.paper.value.rawValue, "named": named[0].rawValue,
        ], at: examination.paper.position, subject: examination.key + "/paper",
        help: "write `paper: {named}`, or correct the name")
    }
  }
}
