import Standards

/// Knows which function a task belongs to at a level, and which functions the track leaves out.
struct TaskOwners {
  private let functionOfTask: [String: String]
  private let otherTracks: Set<String>

  init(
    standard: Standard,
    level: Level,
    track: String?
  ) {
    let identities = standard.functions.flatMap { function in
      function.tasks.map { ($0.id, function.id) }
    }
    let printed = level.functions.flatMap { row in
      row.tasks.map { ($0.task.value, row.function.value) }
    }
    // The level's own table knows best.
    functionOfTask = Dictionary(printed + identities, uniquingKeysWith: { first, _ in first })
    otherTracks = Set(level.functions.map(\.function.value))
      .subtracting(level.functions(in: track).map(\.function.value))
  }

  /// The row seen from a column; `nil` for other tracks and for tasks that belong nowhere.
  func share(of row: WeightRow, column: Int) -> WeightShare? {
    guard let owner = owner(of: row.subject.value) else { return nil }
    if case .function(let function) = owner, otherTracks.contains(function) { return nil }
    return WeightShare(
      subject: row.subject.value,
      owner: owner,
      group: row.group,
      label: row.label,
      weight: row.weights.indices.contains(column) ? row.weights[column].value : .empty)
  }

  private func owner(of subject: WeightSubject) -> WeightSubject? {
    guard case .task(let task) = subject else { return subject }
    return functionOfTask[task].map { .function($0) }
  }
}
