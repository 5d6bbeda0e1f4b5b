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
    let kept = Set(here.tasks.map(\.row.task.value))
    level = here.level
    previous = below.last?.level
    number = here.first.number
    label = here.first.label
    tasks = here.tasks.map { ProgressionTask($0, below: below) }
    dropped = below.last?.tasks.map(\.row).filter { !kept.contains($0.task.value) } ?? []
  }
}

/// A task at one level of a `Progression`.
package struct ProgressionTask: Hashable, Sendable {
  package let row: TaskRow
  /// Ids of the tracks that have the row; empty means all.
  package let tracks: [Located<String>]
  package let status: TaskStatus
  package let skills: StatementProgression<SkillRequirement>
  package let knowledge: StatementProgression<Requirement>

  fileprivate init(_ task: TaskAtLevel, below: [FunctionAtLevel]) {
    let lower = below.map { (level: $0.level, rows: $0.rows(before: task)) }
    let continued = lower.last?.rows.isEmpty == false
    let compared = continued ? lower.filter { !$0.rows.isEmpty } : []
    row = task.row
    tracks = task.tracks
    status = continued ? .continued : .new
    skills = StatementProgression(
      row.skills, below: compared.map { ($0.level, $0.rows.flatMap(\.skills)) })
    knowledge = StatementProgression(
      row.knowledge, below: compared.map { ($0.level, $0.rows.flatMap(\.knowledge)) })
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
  let tasks: [TaskAtLevel]

  init?(
    level: Level,
    function: String,
    track: String?
  ) {
    let rows = level.functions(in: track).filter { $0.function.value == function }
    guard let first = rows.first else { return nil }
    self.level = level.id
    self.first = first
    self.tasks = rows.flatMap { row in
      row.tasks.map { TaskAtLevel(row: $0, tracks: row.tracks(of: $0)) }
    }
  }

  /// The rows of a task of a higher level that some of its tracks have.
  func rows(before task: TaskAtLevel) -> [TaskRow] {
    tasks.filter { $0.row.task.value == task.row.task.value && $0.meets(task) }.map(\.row)
  }
}

/// A row of a task, and the tracks that have it.
private struct TaskAtLevel {
  let row: TaskRow
  let tracks: [Located<String>]

  func meets(_ other: TaskAtLevel) -> Bool {
    tracks.isEmpty || other.tracks.isEmpty
      || tracks.contains { track in other.tracks.contains { $0.value == track.value } }
  }
}
