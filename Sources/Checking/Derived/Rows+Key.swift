import Standards

extension FunctionRow {
  /// Subject of findings about the row, such as `basic/functions/brewing`.
  func key(at level: Level) -> String { "\(level.id)/functions/\(function.value)" }
}

extension TaskRow {
  /// Subject of findings about the row, such as `basic/water`.
  func key(at level: Level) -> String { "\(level.id)/\(task.value)" }
}
