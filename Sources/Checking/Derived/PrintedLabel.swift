import Standards

/// One place that prints a label for a function or a task.
struct PrintedLabel {
  /// The function or task.
  let identity: WeightSubject
  let text: PrintedText
}

extension Standard {
  /// The labels of functions and tasks in the level tables, then in the weight tables.
  var printedLabels: [PrintedLabel] {
    let ofLevels = levels.flatMap { level in
      level.functions.flatMap { row in
        [PrintedLabel(identity: .function(row.function.value), text: row.label)]
          + row.tasks.map { PrintedLabel(identity: .task($0.task.value), text: $0.label) }
      }
    }
    let ofWeights = printedWeightTables.flatMap(\.rows).map {
      PrintedLabel(identity: $0.subject.value, text: $0.label)
    }
    return ofLevels + ofWeights
  }
}
