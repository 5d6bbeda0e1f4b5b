import Standards

struct RowSubject: Rule {
  let name = "row-subject"
  let severity = Severity.error
  let needs = Soundness.nothing
  let summary = "a row of a weight table is about what its label names"
  let explanation = """
    `ethics` and `foundationKnowledge` are words of the tool; the label is what the print says. A \
    row that is labelled with the other one's word has the wrong subject, and its weights go there.
    """
  let badExamples = [
    RuleExample(
      file: "weights.yaml", replacing: "- subject: ethics\n        label: 职业道德",
      with: "- subject: ↓ethics\n        label: 基础知识")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    func says(_ row: WeightRow, _ word: VocabularyWord) -> Bool {
      row.label.printed.withoutSpace.says(standard.vocabulary.printed(word).withoutSpace)
    }
    return standard.weightTables.flatMap { table in
      table.rows.compactMap { row in
        let other: (key: String, words: (own: VocabularyWord, other: VocabularyWord))? =
          switch row.subject.value {
          case .ethics: ("foundationKnowledge", (.ethics, .foundationKnowledge))
          case .foundationKnowledge: ("ethics", (.foundationKnowledge, .ethics))
          case .function, .task: nil
          }
        guard let other, says(row, other.words.other), !says(row, other.words.own) else {
          return nil
        }
        return finding(
          "the row “{label}” has the subject {subject}, not {other}",
          ["label": row.label.printed, "subject": row.subject.value.key, "other": other.key],
          at: row.subject.position, subject: standard.key(of: row, in: table),
          help: "write subject: {other}, or correct the label",
          related: [("the label is here", row.label.position)])
      }
    }
  }
}
