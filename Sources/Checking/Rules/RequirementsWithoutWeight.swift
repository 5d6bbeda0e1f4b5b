import Curriculum
import Standards

struct RequirementsWithoutWeight: Rule {
  let name = "requirements-without-weight"
  let severity = Severity.error
  let needs = Soundness.references
  let summary = "what a level requires has a weight in every table that covers the level"
  let explanation = """
    Without a weight a function's requirements are worth no points, get no training hours and are \
    never examined. A table may give its weights to functions or to their tasks. Only columns \
    that a table has are looked at, and a paper only asks for what it examines: knowledge or \
    skills.
    """
  let badExamples = [
    RuleExample(
      file: "weights.yaml", replacing: "weights: [40, 30]", with: "weights: [40, \"↓-\"]")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.derived.columns.flatMap { level, column in
      level.functions.flatMap { check($0, in: column) }
    }.firstPerSubject
  }

  private func check(_ function: FunctionRow, in column: ColumnWeights) -> [Diagnostic] {
    let tasks = function.tasks.filter(column.paper.examines)
    let own = column.cell(of: .function(function.function.value))
    guard !tasks.isEmpty, !isWeighted(own) else { return [] }
    let cells = tasks.map { column.cell(of: .task($0.task.value)) }
    guard cells.contains(where: isWeighted) else {
      let subject = WeightSubject.function(function.function.value)
      return [
        report(subject, function.label, at: function.function.position, cell: own, in: column)
      ]
    }
    return zip(tasks, cells).filter { !isWeighted($1) }.map { task, cell in
      let subject = WeightSubject.task(task.task.value)
      return report(subject, task.label, at: task.task.position, cell: cell, in: column)
    }
  }

  /// An empty cell is `weight-cells`' business.
  private func isWeighted(_ cell: WeightCell?) -> Bool {
    guard let cell else { return false }
    return cell.weight.value != .dash
  }

  private func report(
    _ subject: WeightSubject, _ label: PrintedText, at position: SourcePosition,
    cell: WeightCell?, in column: ColumnWeights
  ) -> Diagnostic {
    let dash = cell?.weight.position
    return finding(
      dash == nil
        ? "“{label}” has requirements but no row in {clause}"
        : "“{label}” has requirements but a dash under “{column}” in {clause}",
      [
        "label": label.printed, "column": column.column.label.printed,
        "clause": column.table.clause.value,
      ],
      at: dash ?? position, subject: "\(column.key)/\(subject.key)",
      help: "compare the requirements and the weight table with the print",
      related: [
        dash == nil
          ? ("the table is here", column.table.position)
          : ("the requirements are here", position)
      ],
      variant: dash == nil ? "row" : "dash")
  }
}
