package import Standards

/// The column of a weight table that serves a level and track, with the cells that count there.
///
/// This is the one definition of what counts. Not counted are rows of other tracks, a subject's
/// second row, and tasks whose function has a weight of its own: these are subtotals.
package struct ColumnWeights: Hashable, Sendable {
  package let table: WeightTable
  /// Index of the table among those of the standard, and of the column in the table.
  package let tableIndex: Int
  package let columnIndex: Int
  /// In the order of the table.
  package let cells: [WeightCell]
  /// Indices of `cells`.
  private let places: [WeightSubject: Int]

  /// Fails if no table of the paper has a column for the level and track.
  init(_ paper: Paper, of level: DerivedLevel) throws(CurriculumGap) {
    let tables = level.standard.weightTables
    let ofPaper = tables.indices.filter { tables[$0].paper.value == paper }
    guard !ofPaper.isEmpty else { throw .noWeightTable(paper) }
    let found = ofPaper.compactMap { index in
      tables[index].column(level: level.level.id, track: level.trackId).map { (index, $0) }
    }
    // A table of the track itself comes before one for all tracks.
    let own = found.first { tables[$0].columns[$1].track?.value == level.trackId }
    guard let (tableIndex, columnIndex) = own ?? found.first else { throw .noColumn(paper) }
    table = tables[tableIndex]
    self.tableIndex = tableIndex
    self.columnIndex = columnIndex
    let cells = Self.counted(table.rows, column: columnIndex, of: level)
    self.cells = cells
    places = Dictionary(uniqueKeysWithValues: cells.indices.map { (cells[$0].subject, $0) })
    guard cells.allSatisfy({ (0...100).contains($0.figure) }) else {
      throw .weightOutOfRange(paper)
    }
  }

  package var column: WeightColumn { table.columns[columnIndex] }

  package var paper: Paper { table.paper.value }

  /// Percent; 100 in a sound table.
  package var sum: Int { cells.reduce(0) { $0 + $1.figure } }

  /// The cell of a subject that has a row.
  package func cell(of subject: WeightSubject) -> WeightCell? {
    places[subject].map { cells[$0] }
  }

  private static func counted(
    _ rows: [WeightRow], column: Int, of level: DerivedLevel
  ) -> [WeightCell] {
    let owners = FunctionsOfTasks(level)
    let all = rows.map { WeightCell($0, column: column, owner: owners.owner(of: $0.subject.value)) }
      .filter { cell in
        (level.trackId.map(cell.row.tracks.allOrNames) ?? true) && owners.isOfTrack(cell)
      }
    let weighted = Set(all.filter { $0.weight.value.percent != nil }.map(\.subject))
    var seen: Set<WeightSubject> = []
    return all.filter { cell in
      let isSubtotal = cell.owner != cell.subject && weighted.contains(cell.owner)
      return !isSubtotal && seen.insert(cell.subject).inserted
    }
  }
}

/// A cell of a weight table with its row.
package struct WeightCell: Hashable, Sendable {
  package let row: WeightRow
  /// `.empty`, at the row, where the row is too short to reach the column.
  package let weight: Located<Weight>
  /// What the weight counts for in the end: the function of a task, or else the subject itself.
  package let owner: WeightSubject

  init(_ row: WeightRow, column: Int, owner: WeightSubject) {
    self.row = row
    self.owner = owner
    weight =
      row.weights.indices.contains(column)
      ? row.weights[column] : Located(value: .empty, position: row.position)
  }

  package var subject: WeightSubject { row.subject.value }

  /// Id of the task that the weight is given to.
  package var task: String? {
    if case .task(let id) = subject { id } else { nil }
  }

  /// Percent; 0 for a dash.
  package var figure: Int { weight.value.percent ?? 0 }
}

/// Which function a task belongs to at a level, and which of both are of other tracks alone.
private struct FunctionsOfTasks {
  private let functionOfTask: [String: String]
  private let ofOtherTracks: Set<WeightSubject>

  init(_ level: DerivedLevel) {
    let identities = level.standard.functions.flatMap { function in
      function.tasks.map { ($0.id, function.id) }
    }
    let printed = level.level.functions.flatMap { row in
      row.tasks.map { ($0.task.value, row.function.value) }
    }
    // The level's own table knows best.
    functionOfTask = Dictionary(printed + identities, uniquingKeysWith: { first, _ in first })
    ofOtherTracks = Self.subjects(of: level.level.functions)
      .subtracting(Self.subjects(of: level.functions))
  }

  private static func subjects(of rows: [FunctionRow]) -> Set<WeightSubject> {
    Set(
      rows.flatMap { row in
        [.function(row.function.value)] + row.tasks.map { .task($0.task.value) }
      })
  }

  /// A task that no function has stands for itself.
  func owner(of subject: WeightSubject) -> WeightSubject {
    guard case .task(let task) = subject else { return subject }
    return functionOfTask[task].map { .function($0) } ?? subject
  }

  func isOfTrack(_ cell: WeightCell) -> Bool {
    ofOtherTracks.isDisjoint(with: [cell.owner, cell.subject])
  }
}

extension Paper {
  /// Whether the task has requirements of the kind that the paper examines.
  package func examines(_ task: TaskRow) -> Bool {
    switch self {
    case .knowledge: !task.knowledge.isEmpty
    case .skills: !task.skills.isEmpty
    case .review: !task.knowledge.isEmpty || !task.skills.isEmpty
    }
  }
}
