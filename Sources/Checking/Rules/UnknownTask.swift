import Standards

struct UnknownTask: Rule {
  let name = "unknown-task"
  let severity = Severity.error
  let summary = "level tables and weight tables only name tasks that standard.yaml lists"
  let explanation = """
    A task keeps its id through all levels; printed numbers do not identify it. A row with \
    another id could not be followed from level to level.
    """
  let badExamples = [
    RuleExample(file: "levels/basic.yaml", replacing: "task: water", with: "task: ↓watr"),
    RuleExample(
      file: "weights.yaml",
      replacing: "subject: function/brewing\n        label: 茶叶冲泡\n        weights: [60, 45]",
      with: "subject: ↓task/infusoin\n        label: 茶叶冲泡\n        weights: [60, 45]"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let known = input.standard.functions.flatMap(\.tasks).map(\.id)
    let rows = input.standard.levels.flatMap { level in
      level.tasks.map { ($0.task, $0.key(at: level)) }
    }
    let weights = input.standard.weightTables.flatMap { table in
      table.rows.compactMap { row -> (Located<String>, String)? in
        guard case .task(let id) = row.subject.value else { return nil }
        return (
          Located(value: id, position: row.subject.position), input.standard.key(of: row, in: table)
        )
      }
    }
    let ids = Set(known)
    return (rows + weights).filter { !ids.contains($0.0.value) }.map { id, subject in
      unknown(id, "the standard has no task “{id}”", subject: subject, known: known)
    }
  }
}
