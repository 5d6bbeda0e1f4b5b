import Standards

/// A level, for one of its tracks if it has any.
struct LevelPlace {
  let level: Level
  let track: Track?

  /// Its names as printed.
  var words: String {
    [level.name.printed, track?.name.printed].compactMap { $0 }.joined(separator: " ")
  }
}

extension Standard {
  /// Every level with each of its tracks, or once without any.
  var levelPlaces: [LevelPlace] {
    levels.flatMap { level in
      tracks(at: level.id).map { LevelPlace(level: level, track: $0) }
    }
  }
}
