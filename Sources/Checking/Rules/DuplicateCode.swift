import Standards

struct DuplicateCode: Rule {
  let name = "duplicate-code"
  let severity = Severity.error
  let needs = Soundness.nothing
  let summary = "no printed number stands twice among the rows of one kind at a level"
  let explanation = """
    Readers cite requirements by number, so a number must name one row. A skill and a knowledge \
    item may share a number, as the print pairs them; two skills may not. Numbers that do not \
    repeat the number above them, such as a lone 3, only count within their task.
    """
  let goodExamples = [
    RuleExample(
      file: "levels/basic.yaml",
      replacing: "number: \"1.1.1\"\n            text: 泡茶用水的种类",
      with: "number: \"1.1.2\"\n            text: 泡茶用水的种类")
  ]
  let badExamples = [
    RuleExample(
      file: "levels/basic.yaml", replacing: "number: \"1.1.2\"", with: "number: \"↓1.1.1\""),
    RuleExample(
      file: "levels/basic.yaml", replacing: "number: \"2.1\"", with: "number: \"↓1.1\""),
    RuleExample(file: "levels/basic.yaml", replacing: "number: \"2.\"", with: "number: \"↓1.\""),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.numbers.flatMap { table in
      [table.functions, table.tasks, table.skills, table.knowledge].flatMap(check)
    }
  }

  private func check(_ siblings: [[NumberedRow]]) -> [Diagnostic] {
    let rows = siblings.flatMap { $0 }
    let scopes = siblings.indices.flatMap { index in siblings[index].map { scope($0, index) } }
    let places = Dictionary(grouping: rows.indices) { scopes[$0] }
    return rows.indices.compactMap { index in
      let same = places[scopes[index]] ?? []
      let earlier = same.first { $0 < index && rows[$0].sharesTrack(with: rows[index]) }
      return earlier.map { report(rows[index], after: rows[$0]) }
    }
  }

  /// Equal for rows that must not have the same number.
  private func scope(_ row: NumberedRow, _ siblings: Int) -> String {
    guard let code = row.code else { return "\(siblings) \(row.number.value)" }
    let number = code.parts.map(String.init).joined(separator: ".")
    return code.isHierarchical ? number : "\(siblings) \(number)"
  }

  private func report(_ row: NumberedRow, after first: NumberedRow) -> Diagnostic {
    finding(
      "the number “{number}” stands twice", ["number": row.number.value],
      at: row.number.position, subject: row.subject,
      help: "compare both rows with the print; if it is wrong itself, acknowledge the finding",
      related: [("it stands here first", first.number.position)])
  }
}
