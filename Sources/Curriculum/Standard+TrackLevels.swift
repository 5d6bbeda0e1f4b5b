import Standards

extension Standard {
  /// The levels that the track has, lowest first; all levels when there is no such track.
  func levels(in track: String?) -> [Level] {
    guard let track = track.flatMap({ self.track($0) }) else { return levels }
    return levels.filter { level in track.levels.contains { $0.value == level.id } }
  }
}
