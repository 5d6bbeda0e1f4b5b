package import Standards

/// What lower levels already demand of those who come to a level (高等级涵盖低等级).
package struct Inheritance: Hashable, Sendable {
  /// Functions that the level has too, each once, in the order of its table.
  package let continued: [InheritedFunction]
  /// Functions that only lower levels have, in the order of the standard's functions.
  package let lowerOnly: [InheritedFunction]

  init(_ level: DerivedLevel) {
    level.note("Inheritance")
    let lower = level.standard.levels(in: level.trackId).filter { $0.rank < level.level.rank }
    let tracks = Set(level.standard.tracks(at: level.level.id).compactMap { $0?.id })
    // Of tracks that have ended below, nobody here has anything.
    let rows = lower.flatMap { lower in
      lower.functions(in: level.trackId).filter { row in
        row.tracks.isEmpty || tracks.isEmpty || row.tracks.contains { tracks.contains($0.value) }
      }.map { InheritedRow(level: lower.id, row: $0) }
    }
    let byFunction = Dictionary(grouping: rows, by: \.row.function.value)
    func inherited(_ functions: [String]) -> [InheritedFunction] {
      functions.withoutRepetition.compactMap { id in
        byFunction[id].map { InheritedFunction(function: id, rows: $0) }
      }
    }
    let own = level.functions.map(\.function.value)
    continued = inherited(own)
    lowerOnly = inherited(level.standard.functions.map(\.id).filter { !own.contains($0) })
  }

  /// Rows of a function that the level has too, lowest level first.
  package func rows(of function: String) -> [InheritedRow] {
    continued.first { $0.function == function }?.rows ?? []
  }
}

/// A function as lower levels have it.
package struct InheritedFunction: Hashable, Sendable {
  /// Id of the function.
  package let function: String
  /// Lowest level first; never empty.
  package let rows: [InheritedRow]
}

/// A function as a lower level prints it, with all its requirements.
package struct InheritedRow: Hashable, Sendable {
  /// Id of the lower level.
  package let level: String
  package let row: FunctionRow
}

extension Standard {
  /// The levels that the track has, lowest first; all levels when there is no such track.
  func levels(in track: String?) -> [Level] {
    guard let track = track.flatMap({ self.track($0) }) else { return levels }
    return levels.filter { level in track.levels.contains { $0.value == level.id } }
  }
}
