import Curriculum
import Standards

struct WeightWithoutRequirements: Rule {
  let name = "weight-without-requirements"
  let severity = Severity.error
  let needs = Soundness.references
  let summary = "what has a weight at a level has requirements there"
  let explanation = """
    A weight says how many points of a paper a function or task is worth. Where the level's table \
    demands nothing of it, there is nothing to teach and nothing to examine for those points. \
    The knowledge paper examines knowledge, the skills paper skills. A level that does not have \
    the function gets a dash.
    """
  let goodExamples = [
    RuleExample(
      file: "weights.yaml",
      replacing: "label: 茶叶冲泡\n        weights: [60, 45]",
      with: """
        label: 茶叶冲泡
                weights: ["-", "-"]
              - subject: task/water
                label: 备水
                weights: [20, "-"]
              - subject: task/infusion
                label: 冲泡
                weights: [40, 45]
        """)
  ]
  let badExamples = [
    RuleExample(
      file: "weights.yaml",
      replacing: "label: 茶叶冲泡\n        weights: [60, 45]",
      with: """
        label: 茶叶冲泡
                weights: ["-", "-"]
              - subject: task/water
                label: 备水
                weights: [20, ↓5]
              - subject: task/infusion
                label: 冲泡
                weights: [40, 40]
        """)
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.derived.columns.flatMap { level, column in
      column.cells.compactMap { check($0, in: column, of: level) }
    }.firstPerSubject
  }

  private func check(
    _ cell: WeightCell, in column: ColumnWeights, of level: DerivedLevel
  ) -> Diagnostic? {
    guard cell.weight.value.percent != nil,
      let isRequired = isRequired(cell.subject, by: column.paper, at: level), !isRequired
    else { return nil }
    return finding(
      "“{label}” has a weight under “{column}” in {clause}, but nothing to examine there",
      [
        "label": cell.row.label.printed, "column": column.column.label.printed,
        "clause": column.table.clause.value,
        "file": level.level.file,
      ],
      at: cell.weight.position, subject: "\(column.key)/\(cell.subject.key)",
      help: "write \"-\" if the print has a dash, or add the requirements to {file}")
  }

  /// Nothing for what has no requirements in any table, and for unknown ids.
  private func isRequired(
    _ subject: WeightSubject, by paper: Paper, at level: DerivedLevel
  ) -> Bool? {
    switch subject {
    case .ethics, .foundationKnowledge: return nil
    case .function(let id):
      guard level.standard.function(id) != nil else { return nil }
      return level.functions.contains { row in
        row.function.value == id && row.tasks.contains(where: paper.examines)
      }
    case .task(let id):
      guard level.standard.task(id) != nil else { return nil }
      return level.functions.flatMap(\.tasks).contains { task in
        task.task.value == id && paper.examines(task)
      }
    }
  }
}
