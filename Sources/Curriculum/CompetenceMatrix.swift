package import Standards

/// Competence matrix (能力矩阵) of a level: its requirements with weights and hours, and beside them
/// what lower levels already demand (高等级涵盖低等级).
package struct CompetenceMatrix: Hashable, Sendable {
  package let level: String
  package let track: String?
  /// In the order of the level's table.
  package let functions: [MatrixFunction]
  /// Functions that only lower levels have, in the order of the standard's functions.
  package let lowerFunctions: [InheritedFunction]

  /// Fails if the standard has no such level.
  ///
  /// - Parameter settings: for the hours, which are `nil` where `HourPlan` has nothing to divide.
  package init?(
    standard: Standard,
    level id: String,
    track: String?,
    settings: HourDefaults = HourDefaults()
  ) {
    guard let level = standard.level(id) else { return nil }
    let rows = level.functions(in: track)
    let lower = standard.levels(in: track).filter { $0.rank < level.rank }
    let inheritance = Inheritance(lower: lower, track: track)
    let figures = MatrixFigures(standard: standard, level: level, track: track, settings: settings)
    self.level = id
    self.track = track
    functions = rows.map { row in
      figures.function(row, inherited: inheritance.rows(of: row.function.value))
    }
    let own = Set(rows.map(\.function.value))
    lowerFunctions = standard.functions.map(\.id).filter { !own.contains($0) }.compactMap { id in
      let rows = inheritance.rows(of: id)
      return rows.isEmpty ? nil : InheritedFunction(function: id, rows: rows)
    }
  }
}
