import Standards

struct UnknownFunction: Rule {
  let name = "unknown-function"
  let severity = Severity.error
  let summary = "level tables and weight tables only name functions that standard.yaml lists"
  let explanation = """
    A function keeps its id through all levels, whatever each level prints. A row with another id \
    would belong to nothing, and its weight would be lost.
    """
  let badExamples = [
    RuleExample(
      file: "levels/basic.yaml", replacing: "function: brewing", with: "function: ↓brewin"),
    RuleExample(
      file: "weights.yaml",
      replacing: "subject: function/service\n        label: 茶事接待\n        weights: [40, 50]",
      with: "subject: ↓function/servise\n        label: 茶事接待\n        weights: [40, 50]"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let known = input.standard.functions.map(\.id)
    let rows = input.standard.levels.flatMap { level in
      level.functions.map { ($0.function, $0.key(at: level)) }
    }
    let weights = input.standard.weightTables.flatMap { table in
      table.rows.compactMap { row -> (Located<String>, String)? in
        guard case .function(let id) = row.subject.value else { return nil }
        return (
          Located(value: id, position: row.subject.position), input.standard.key(of: row, in: table)
        )
      }
    }
    let ids = Set(known)
    return (rows + weights).filter { !ids.contains($0.0.value) }.map { id, subject in
      unknown(id, "the standard has no function “{id}”", subject: subject, known: known)
    }
  }
}
