package import Standards

/// One function through all levels that have it: what is new, carried on, changed or dropped.
package struct Progression: Hashable, Sendable {
  /// Id of the function.
  package let function: String
  package let track: String?
  /// Lowest level first; levels without the function are left out.
  package let steps: [ProgressionStep]

  /// Fails if the standard has no such function. Without a track all rows count.
  package init?(
    standard: Standard,
    function: String,
    track: String? = nil
  ) {
    guard standard.function(function) != nil else { return nil }
    DerivationLog.note("Progression \(function)")
    var below: [FunctionAtLevel] = []
    var steps: [ProgressionStep] = []
    for level in standard.levels(in: track) {
      guard let here = FunctionAtLevel(level: level, function: function, track: track) else {
        continue
      }
      steps.append(ProgressionStep(here, below: below))
      below.append(here)
    }
    self.function = function
    self.track = track
    self.steps = steps
  }
}

/// A function at one level of its `Progression`.
package struct ProgressionStep: Hashable, Sendable {
  /// Id of the level.
  package let level: String
  /// Id of the nearest lower level that has the function; `nil` at the first.
  package let previous: String?
  /// As this level prints it.
  package let number: Located<String>?
  /// As this level prints it.
  package let label: PrintedText
  /// In the order of the level's table.
  package let tasks: [ProgressionTask]
  /// Tasks of the previous level that are not here any more, as printed there.
  package let dropped: [TaskRow]

  /// - Parameter below: lower levels that have the function, lowest first.
  fileprivate init(_ here: FunctionAtLevel, below: [FunctionAtLevel]) {
    let kept = Set(here.tasks.map(\.task.value))
    level = here.level
    previous = below.last?.level
    number = here.first.number
    label = here.first.label
    tasks = here.tasks.map { ProgressionTask($0, below: below) }
    dropped = below.last?.tasks.filter { !kept.contains($0.task.value) } ?? []
  }
}

/// A task at one level of a `Progression`.
package struct ProgressionTask: Hashable, Sendable {
  package let row: TaskRow
  package let status: TaskStatus
  package let skills: StatementProgression<SkillRequirement>
  package let knowledge: StatementProgression<Requirement>

  fileprivate init(_ row: TaskRow, below: [FunctionAtLevel]) {
    let id = row.task.value
    let continued = below.last?.task(id) != nil
    let lower = continued ? below.compactMap { level in level.task(id).map { (level, $0) } } : []
    self.row = row
    status = continued ? .continued : .new
    skills = StatementProgression(row.skills, below: lower.map { ($0.level, $1.skills) })
    knowledge = StatementProgression(row.knowledge, below: lower.map { ($0.level, $1.knowledge) })
  }
}

/// How a task stands to the nearest lower level that has its function.
package enum TaskStatus: String, Hashable, Sendable, CaseIterable {
  /// Not there, or there is no such level.
  case new
  case continued
}

/// The rows of one function in one level's table.
private struct FunctionAtLevel {
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
