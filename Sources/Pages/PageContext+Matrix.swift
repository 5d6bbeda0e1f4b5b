import Standards

extension PageContext {
  /// The first row of a function in the matrix of a level that has it.
  func matrixHref(ofFunction id: String, at level: String) -> String? {
    guard let level = standard.level(level),
      let row = level.functions.first(where: { $0.function.value == id })
    else { return nil }
    return href(addresses.level(level.id, .matrix), level.anchor(of: row))
  }

  /// A task in the matrix of its level.
  func matrixHref(of task: TaskRow, at level: String) -> String? {
    standard.level(level).map { href(addresses.level($0.id, .matrix), $0.anchor(of: task)) }
  }
}
