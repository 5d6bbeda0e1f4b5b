import Standards

extension Standard {
  /// What the standard names: its occupation, levels, tracks, functions, tasks and terms, as
  /// printed.
  var names: [String] {
    let rows = levels.flatMap(\.functions)
    let all =
      [occupation.name] + levels.flatMap { [$0.title, $0.name] } + tracks.map(\.name)
      + functions.map(\.name) + functions.flatMap { $0.tasks.map(\.name) } + rows.map(\.label)
      + rows.flatMap { $0.tasks.map(\.label) } + terms.map(\.name)
    return all.map(\.printed)
  }
}
