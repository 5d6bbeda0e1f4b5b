import Standards

struct WeightCells: Rule {
  let name = "weight-cells"
  let severity = Severity.error
  let summary = "every row of a weight table has one weight for each column"
  let explanation = """
    A row with a cell too many or too few shifts weights to other levels unseen. A cell is never \
    empty: a printed dash is written "-" and says that the level does not have the function, \
    while an empty cell says that someone forgot it.
    """
  let goodExamples = [
    RuleExample(
      file: "weights.yaml", replacing: "weights: [40, 30]", with: "weights: [40, \"-\"]")
  ]
  let badExamples = [
    RuleExample(
      file: "weights.yaml", replacing: "weights: [40, 30]", with: "weights: [40, 30, ↓20]"),
    RuleExample(
      file: "weights.yaml",
      replacing: "- subject: function/brewing\n        label: 茶叶冲泡\n        weights: [40, 30]",
      with: "- subject: ↓function/brewing\n        label: 茶叶冲泡\n        weights: [40]"),
    RuleExample(
      file: "weights.yaml",
      replacing: "label: 合计\n      weights: [100, 100]",
      with: "label: ↓合计\n      weights: [100]"),
    RuleExample(
      file: "weights.yaml", replacing: "weights: [40, 30]", with: "weights: [40, \"↓\"]"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    return standard.weightTables.flatMap { table in
      let rows = table.rows.flatMap { row in
        check(
          row.weights, of: row.label, at: row.subject.position,
          subject: standard.key(of: row, in: table),
          in: table)
      }
      let total = table.total.map { total in
        check(
          total.weights, of: total.label, at: total.label.position,
          subject: standard.totalKey(of: table),
          in: table)
      }
      return rows + (total ?? [])
    }
  }

  private func check(
    _ weights: [Located<Weight>], of label: PrintedText, at start: SourcePosition,
    subject: String, in table: WeightTable
  ) -> [Diagnostic] {
    let columns = table.columns.count
    guard weights.count == columns else {
      let surplus = weights.dropFirst(columns).first
      return [
        finding(
          "the row “{label}” has {count} cells, but the table has {columns} columns",
          [
            "label": label.printed, "count": String(weights.count), "columns": String(columns),
          ],
          at: surplus?.position ?? start, subject: subject,
          help: "write one weight for each column, and \"-\" for a printed dash",
          related: table.columns.first.map { [("the columns are here", $0.position)] } ?? [])
      ]
    }
    return zip(weights, table.columns).compactMap { weight, column in
      guard weight.value == .empty else { return nil }
      return finding(
        "the cell of “{label}” under “{column}” is empty",
        ["label": label.printed, "column": column.label.printed],
        at: weight.position, subject: "\(subject) \(table.key(of: column))",
        help: "write the printed weight, or \"-\" for a printed dash", variant: "empty")
    }
  }
}
