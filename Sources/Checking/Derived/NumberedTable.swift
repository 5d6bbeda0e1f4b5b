import Standards

/// The printed numbers of one level's table; rows without one are left out. Each inner list holds siblings in printed order.
struct NumberedTable {
  let functions: [[NumberedRow]]
  let tasks: [[NumberedRow]]
  let skills: [[NumberedRow]]
  let knowledge: [[NumberedRow]]

  init(_ level: Level) {
    functions = [
      level.functions.compactMap { row in
        NumberedRow(row.number, below: nil, subject: row.key(at: level), tracks: row.tracks)
      }
    ]
    tasks = level.functions.map { row in
      row.tasks.compactMap { task in
        NumberedRow(
          task.number, below: row.number, subject: task.key(at: level),
          tracks: row.tracks(of: task))
      }
    }
    let owners = level.functions.flatMap { row in
      row.tasks.map { (task: $0, tracks: row.tracks(of: $0)) }
    }
    func statements(_ kind: (TaskRow) -> [any Statement]) -> [[NumberedRow]] {
      owners.map { task, tracks in
        kind(task).compactMap { statement in
          NumberedRow(
            statement.number, below: task.number,
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

/// A row of a level's table with its printed number.
struct NumberedRow {
  let number: Located<String>
  /// Printed number of the row that it belongs to, if that has one; functions belong to none.
  let parent: Located<String>?
  /// Key of the row, such as `basic/functions/brewing`, `basic/water` or `basic/water/s1`.
  let subject: String
  /// Ids of the tracks it belongs to; empty means all.
  let tracks: Set<String>

  /// Nothing for a row without a number.
  init?(
    _ number: Located<String>?, below parent: Located<String>?, subject: String,
    tracks: [Located<String>]
  ) {
    guard let number else { return nil }
    self.number = number
    self.parent = parent
    self.subject = subject
    self.tracks = Set(tracks.map(\.value))
  }

  var code: PrintedCode? { PrintedCode(number.value) }

  /// Whether some track has both rows.
  func sharesTrack(with other: NumberedRow) -> Bool {
    tracks.sharesTrack(with: other.tracks)
  }
}

/// A printed number such as `1.2.3` or `1.`, taken apart.
struct PrintedCode: Hashable {
  let parts: [Int]

  /// Nothing for numbers of other forms, such as `a)` or `一、`: their order is not checked.
  init?(_ printed: String) {
    var pieces = printed.filter { !$0.isWhitespace }
      .split(separator: ".", omittingEmptySubsequences: false)
    if pieces.count > 1, pieces.last == "" { pieces.removeLast() }
    let numbers = pieces.compactMap { piece in
      piece.utf8.allSatisfy { (48...57).contains($0) } ? Int(piece) : nil
    }
    guard numbers.count == pieces.count else { return nil }
    parts = numbers
  }

  /// Place among its siblings: 3 for `1.2.3`.
  var last: Int { parts.last ?? 0 }

  /// The parts of the number above it: `1.2` for `1.2.3`.
  var prefix: [Int] { parts.dropLast() }

  /// Whether it repeats the numbers above it; `3` alone only counts within its parent.
  var isHierarchical: Bool { parts.count > 1 }
}
