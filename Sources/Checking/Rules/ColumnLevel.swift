import Standards

struct ColumnLevel: Rule {
  let name = "column-level"
  let severity = Severity.error
  let needs = Soundness.references
  let summary = "a column of a weight table points to the level that its label names"
  let explanation = """
    The label, with the merged cell above it, is what is printed above the column; `level` is what \
    pages and sums go by. A label that names another level, and not the one pointed to, says that two columns were exchanged.
    """
  let badExamples = [
    RuleExample(
      file: "weights.yaml",
      replacing: "  - paper: skills\n    clause: \"7.2\"\n    columns:\n      - level: basic\n",
      with: "  - paper: skills\n    clause: \"7.2\"\n    columns:\n      - level: ↓advanced\n")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    return standard.weightTables.flatMap { table in
      table.columns.compactMap { column in
        let label = (column.group?.printed ?? "") + column.label.printed
        guard let own = standard.level(column.level.value), !label.contains(own.name.printed),
          let named = standard.levels.first(where: { label.contains($0.name.printed) })
        else { return nil }
        return finding(
          "the column “{label}” points to “{level}”, not to “{named}”",
          ["label": label, "level": own.id, "named": named.id],
          at: column.level.position, subject: table.key(of: column),
          help: "write level: {named}, or correct the label",
          related: [("the label is here", column.label.position)])
      }
    }
  }
}
