import Standards

/// What lower levels demand, by function.
struct Inheritance {
  /// Lowest first.
  let lower: [Level]
  let track: String?

  func rows(of function: String) -> [InheritedRow] {
    lower.flatMap { level in
      level.functions(in: track).filter { $0.function.value == function }.map {
        InheritedRow(level: level.id, row: $0)
      }
    }
  }
}
