import Standards

/// A column of a weight table, seen from one level and track.
struct LevelColumn {
  let table: WeightTable
  let column: WeightColumn
  let index: Int
  let level: Level
  let track: String?
  /// The table's cells that count in this column: those of other tracks do not, nor do tasks whose
  /// function has a weight of its own. A row that is too short is empty here.
  let cells: [WeightCell]

  init(table: WeightTable, index: Int, level: Level, track: String?, standard: Standard) {
    self.table = table
    self.column = table.columns[index]
    self.index = index
    self.level = level
    self.track = track
    let all = table.rows.map { row in
      let weight = row.weights.indices.contains(index) ? row.weights[index] : nil
      return WeightCell(row: row, weight: weight ?? Located(value: .empty, position: row.position))
    }
    let others = Set(level.functions.map(\.function.value))
      .subtracting(level.functions(in: track).map(\.function.value))
    let weighted = Set(
      all.filter { $0.weight.value.percent != nil }.map(\.row.subject.value))
    cells = all.filter { cell in
      switch cell.row.subject.value {
      case .ethics, .foundationKnowledge: return true
      case .function(let id): return !others.contains(id)
      case .task(let id):
        guard let owner = LevelColumn.owner(of: id, at: level, in: standard) else { return true }
        return !others.contains(owner) && !weighted.contains(.function(owner))
      }
    }
  }

  var key: String { table.key(of: column) }

  /// The functions that the level's table requires here.
  var functions: [FunctionRow] { level.functions(in: track) }

  /// Whether the task has requirements of the kind that the paper examines.
  func examines(_ task: TaskRow) -> Bool {
    switch table.paper.value {
    case .knowledge: !task.knowledge.isEmpty
    case .skills: !task.skills.isEmpty
    case .review: !task.knowledge.isEmpty || !task.skills.isEmpty
    }
  }

  /// The level's own table knows best.
  private static func owner(of task: String, at level: Level, in standard: Standard) -> String? {
    level.functions.first { $0.tasks.contains { $0.task.value == task } }?.function.value
      ?? standard.functions.first { $0.tasks.contains { $0.id == task } }?.id
  }
}
