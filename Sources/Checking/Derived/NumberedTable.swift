import Standards

/// The printed numbers of one level's table. Each inner list holds siblings in printed order.
struct NumberedTable {
  let functions: [[NumberedRow]]
  let tasks: [[NumberedRow]]
  let skills: [[NumberedRow]]
  let knowledge: [[NumberedRow]]

  init(_ level: Level) {
    let rows = level.functions.map { (row: $0, tracks: Set($0.tracks.map(\.value))) }
    functions = [
      rows.map { row, tracks in
        NumberedRow(
          number: row.number, parent: nil, subject: row.key(at: level), tracks: tracks)
      }
    ]
    tasks = rows.map { row, tracks in
      row.tasks.map { task in
        NumberedRow(
          number: task.number, parent: row.number, subject: task.key(at: level), tracks: tracks)
      }
    }
    let owners = rows.flatMap { row, tracks in row.tasks.map { (task: $0, tracks: tracks) } }
    func statements(_ kind: (TaskRow) -> [any Statement]) -> [[NumberedRow]] {
      owners.map { task, tracks in
        kind(task).map { statement in
          NumberedRow(
            number: statement.number, parent: task.number,
            subject: "\(task.key(at: level))/\(statement.id)", tracks: tracks)
        }
      }
    }
    skills = statements(\.skills)
    knowledge = statements(\.knowledge)
  }

  /// All lists of siblings.
  var siblings: [[NumberedRow]] { functions + tasks + skills + knowledge }
}
