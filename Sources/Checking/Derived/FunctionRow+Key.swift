import Standards

extension FunctionRow {
  /// Subject of findings about the row, such as `basic/functions/brewing`.
  func key(at level: Level) -> String { "\(level.id)/functions/\(function.value)" }
}
