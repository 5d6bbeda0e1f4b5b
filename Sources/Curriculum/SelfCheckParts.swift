package import Standards

/// How a level's requirements are weighted in a self-check (自评表).
///
/// A function's weight covers all its requirements of the kind, a task's weight those of the task.
/// Ethics and foundation knowledge are no part: the level's table does not list them.
package struct SelfCheckParts: Hashable, Sendable {
  /// In the order of the level's table, skills of a function before its knowledge.
  package let parts: [SelfCheckPart]

  package init(standard: Standard, level: Level, track: String?) {
    let weights = [Paper.skills, .knowledge].map { paper in
      (
        paper,
        try? ColumnWeights(standard: standard, level: level, track: track, paper: paper)
      )
    }
    parts = level.functions(in: track).flatMap { row in
      weights.flatMap { paper, column in Self.parts(of: row, paper: paper, weights: column) }
    }.filter { $0.count > 0 }
  }

  private static func parts(
    of row: FunctionRow, paper: Paper, weights: ColumnWeights?
  ) -> [SelfCheckPart] {
    let function = row.function.value
    func part(_ weight: Int, _ tasks: [TaskRow]) -> SelfCheckPart {
      SelfCheckPart(function: function, paper: paper, weight: weight, tasks: tasks)
    }
    guard let weights else { return [part(count(row.tasks, paper), row.tasks)] }
    if let share = weights.share(of: .function(function)) { return [part(share.figure, row.tasks)] }
    return row.tasks.map { part(weights.share(of: .task($0.task.value))?.figure ?? 0, [$0]) }
  }

  static func count(_ tasks: [TaskRow], _ paper: Paper) -> Int {
    tasks.reduce(0) { $0 + (paper == .skills ? $1.skills.count : $1.knowledge.count) }
  }
}
