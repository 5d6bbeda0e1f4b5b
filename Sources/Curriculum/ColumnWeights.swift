import Standards

/// The column of a weight table for one level and track, without rows that do not count there:
/// rows of other tracks, a subject's second row, and tasks whose function has a weight of its own.
struct ColumnWeights: Hashable, Sendable {
  /// In the order of the table.
  let shares: [WeightShare]

  init(
    standard: Standard,
    level: Level,
    track: String?,
    paper: Paper
  ) throws(CurriculumGap) {
    let tables = standard.weightTables.filter { $0.paper.value == paper }
    guard !tables.isEmpty else { throw .noWeightTable(paper) }
    guard let (table, column) = Self.find(level: level.id, track: track, in: tables) else {
      throw .noColumn(paper)
    }
    let owners = TaskOwners(standard: standard, level: level, track: track)
    let shares = Self.counted(table.rows.compactMap { owners.share(of: $0, column: column) })
    guard shares.allSatisfy({ (0...100).contains($0.figure) }) else {
      throw .weightOutOfRange(paper)
    }
    self.shares = shares
  }

  /// The sum of the figures; 100 in a sound table.
  var sum: Int { shares.reduce(0) { $0 + $1.figure } }

  /// The share of a subject that has a row.
  func share(of subject: WeightSubject) -> WeightShare? {
    shares.first { $0.subject == subject }
  }

  /// A table of the track itself comes before one for all tracks.
  private static func find(
    level: String,
    track: String?,
    in tables: [WeightTable]
  ) -> (WeightTable, Int)? {
    let found = tables.compactMap { table in
      table.column(level: level, track: track).map { (table, $0) }
    }
    return found.first { table, column in table.columns[column].track?.value == track }
      ?? found.first
  }

  private static func counted(_ shares: [WeightShare]) -> [WeightShare] {
    let weighted = Set(shares.filter { $0.weight.percent != nil }.map(\.subject))
    var seen: Set<WeightSubject> = []
    return shares.filter { share in
      let covered = share.owner != share.subject && weighted.contains(share.owner)
      return !covered && seen.insert(share.subject).inserted
    }
  }
}
