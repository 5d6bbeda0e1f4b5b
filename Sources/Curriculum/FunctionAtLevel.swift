import Standards

/// The rows of one function in one level's table.
struct FunctionAtLevel {
  let level: String
  let first: FunctionRow
  let tasks: [TaskRow]

  init?(
    level: Level,
    function: String,
    track: String?
  ) {
    let rows = level.functions(in: track).filter { $0.function.value == function }
    guard let first = rows.first else { return nil }
    self.level = level.id
    self.first = first
    self.tasks = rows.flatMap(\.tasks)
  }

  func task(_ id: String) -> TaskRow? { tasks.first { $0.task.value == id } }
}
