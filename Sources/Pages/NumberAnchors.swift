import Standards

/// Anchors of what a standard numbers without its being a clause: terms, groups of foundation
/// knowledge, groups of eligibility. They come from the printed number where it is like 7.3.1 and
/// nothing else of the standard has it, and otherwise from the id.
struct NumberAnchors: Sendable {
  /// Printed numbers that may name a place.
  private let unique: Set<String>

  init(_ standard: Standard) {
    let numbers =
      standard.clauses.map(\.number) + standard.terms.map(\.number)
      + standard.foundationKnowledge.map(\.number) + standard.eligibility.map(\.number)
    let counts = Dictionary(numbers.compactMap { ($0?.value).map { ($0, 1) } }, uniquingKeysWith: +)
    let ids = Set(standard.clauses.filter { $0.number == nil }.map(\.id))
    unique = Set(counts.filter { $0.value == 1 && !ids.contains("c" + $0.key) }.keys)
  }

  func anchor(of term: Term) -> String { anchor(term.number, or: "terms." + term.id) }

  func anchor(of group: FoundationGroup) -> String {
    anchor(group.number, or: "foundation-knowledge." + group.id)
  }

  func anchor(of group: EligibilityGroup) -> String {
    anchor(
      group.number,
      or: (["eligibility", group.level.value] + [group.track?.value].compactMap { $0 })
        .joined(separator: "."))
  }

  private func anchor(_ number: Located<String>?, or other: String) -> String {
    guard let number, unique.contains(number.value),
      let anchor = Clause.anchor(number: number.value)
    else { return other }
    return anchor
  }
}

extension Level {
  /// Anchor of a function on the pages of the level: its id. Where several tracks have a row of
  /// their own, the id of the track follows at all but the first.
  func anchor(of row: FunctionRow) -> String {
    let first = functions.first { $0.function.value == row.function.value }
    return HeadingIds.apart(row.function.value, "function") + suffix(of: row, after: first)
  }

  /// The same of a task.
  func anchor(of task: TaskRow) -> String {
    let rows = functions.filter { row in row.tasks.contains { $0.task.value == task.task.value } }
    let own = rows.first { $0.tasks.contains { $0.position == task.position } }
    let isTaken = functions.contains { $0.function.value == task.task.value }
    let anchor = isTaken ? task.task.value + "--task" : HeadingIds.apart(task.task.value, "task")
    return anchor + (own.map { suffix(of: $0, after: rows.first) + suffix(of: task, in: $0) } ?? "")
  }

  /// Where tracks have the task in the same row, each its own, the track follows at all but the
  /// first.
  private func suffix(of task: TaskRow, in row: FunctionRow) -> String {
    let first = row.tasks.first { $0.task.value == task.task.value }
    guard first?.position != task.position, let track = task.tracks.first else { return "" }
    return "--" + track.value
  }

  private func suffix(of row: FunctionRow, after first: FunctionRow?) -> String {
    guard first?.position != row.position, let track = row.tracks.first else { return "" }
    return "--" + track.value
  }
}
