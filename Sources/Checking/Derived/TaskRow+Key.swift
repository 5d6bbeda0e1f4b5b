import Standards

extension TaskRow {
  /// Subject of findings about the row, such as `basic/water`.
  func key(at level: Level) -> String { "\(level.id)/\(task.value)" }
}
