package import Standards

/// How a level's requirements are weighted in a self-check (自评表).
///
/// A function's weight covers all its requirements of the kind, a task's weight those of the task.
/// Ethics and foundation knowledge are no part: the level's table does not list them.
package struct SelfCheckParts: Hashable, Sendable {
  /// In the order of the level's table, skills of a function before its knowledge.
  package let parts: [SelfCheckPart]

  init(_ level: DerivedLevel) {
    level.note("SelfCheckParts")
    let weights = [Paper.skills, .knowledge].map { ($0, try? level.weights($0).get()) }
    parts = level.functions.flatMap { row in
      weights.flatMap { paper, column in Self.parts(of: row, paper: paper, weights: column) }
    }.filter { $0.count > 0 }
  }

  private static func parts(
    of row: FunctionRow, paper: Paper, weights: ColumnWeights?
  ) -> [SelfCheckPart] {
    let function = row.function.value
    func part(_ weight: Int?, _ tasks: [TaskRow]) -> SelfCheckPart {
      SelfCheckPart(function: function, paper: paper, weight: weight, tasks: tasks)
    }
    guard let weights else { return [part(nil, row.tasks)] }
    if let cell = weights.cell(of: .function(function)) { return [part(cell.figure, row.tasks)] }
    return row.tasks.map { part(weights.cell(of: .task($0.task.value))?.figure ?? 0, [$0]) }
  }
}

/// Requirements of one kind that share a weight, as a self-check (自评表) counts them.
package struct SelfCheckPart: Hashable, Sendable {
  /// Id of the function.
  package let function: String
  /// `knowledge` or `skills`.
  package let paper: Paper
  /// Of the weight table: percent of the paper. Without a table each requirement counts 1.
  package let weight: Int
  /// Rows whose requirements belong to the part.
  package let tasks: [TaskRow]
  /// Number of requirements.
  package let count: Int

  fileprivate init(function: String, paper: Paper, weight: Int?, tasks: [TaskRow]) {
    self.function = function
    self.paper = paper
    self.tasks = tasks
    count = tasks.reduce(0) { $0 + (paper == .skills ? $1.skills.count : $1.knowledge.count) }
    self.weight = weight ?? count
  }
}
