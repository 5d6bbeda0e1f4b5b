/// Least class hours of a level, for one of its tracks or for all.
package struct MinimumHours: Hashable, Sendable {
  /// Nothing where all tracks of the level have the same figure.
  package let track: Track?
  /// In standard class hours (标准学时).
  package let hours: Int
}

extension Standard {
  /// One figure without a track where all tracks of the level agree, or where one is asked for;
  /// otherwise one for each track that has any.
  package func minimumHours(at level: String, track: Track? = nil) -> [MinimumHours] {
    let figures = (track.map { [$0] } ?? tracks(at: level)).map { track in
      (track: track, hours: classHours(level: level, track: track?.id)?.minimum.value)
    }
    if track != nil || Set(figures.map(\.hours)).count == 1 {
      return figures[0].hours.map { [MinimumHours(track: nil, hours: $0)] } ?? []
    }
    return figures.compactMap { figure in
      figure.hours.map { MinimumHours(track: figure.track, hours: $0) }
    }
  }
}
