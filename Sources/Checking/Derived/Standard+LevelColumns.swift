import Standards

extension Standard {
  /// The column of each paper, level and track that a weight table covers, in the order of the
  /// tables. A column shared by tracks comes once for each of them.
  var levelColumns: [LevelColumn] {
    weightTables.indices.flatMap { table in
      levels.flatMap { level in
        tracks(at: level.id).compactMap { track in
          guard let index = column(of: table, level: level.id, track: track?.id) else {
            return nil
          }
          return LevelColumn(
            table: weightTables[table], index: index, level: level, track: track?.id,
            standard: self)
        }
      }
    }
  }

  /// Nothing if another table of the paper serves the level and track.
  private func column(of table: Int, level: String, track: String?) -> Int? {
    let found = weightTables.indices.compactMap { other -> (table: Int, column: Int)? in
      guard weightTables[other].paper.value == weightTables[table].paper.value else { return nil }
      return weightTables[other].column(level: level, track: track).map { (other, $0) }
    }
    let own = found.first { weightTables[$0.table].columns[$0.column].track?.value == track }
    guard let best = own ?? found.first, best.table == table else { return nil }
    return best.column
  }
}
