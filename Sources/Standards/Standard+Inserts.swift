extension Standard {
  /// Whether it is inserted, or each track of a level on its own.
  package func inserts(_ insert: ClauseInsert, in inserted: Set<ClauseInsert>) -> Bool {
    guard case .level(let level, nil) = insert, !inserted.contains(insert) else {
      return inserted.contains(insert)
    }
    let tracks = tracks(at: level).compactMap { $0?.id }
    return !tracks.isEmpty && tracks.allSatisfy { inserted.contains(.level(level, track: $0)) }
  }
}
