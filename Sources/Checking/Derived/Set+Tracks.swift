extension Set<String> {
  /// Whether some track has what belongs to the one set of tracks and to the other; an empty set
  /// stands for all tracks.
  func sharesTrack(with other: Set<String>) -> Bool {
    isEmpty || other.isEmpty || !isDisjoint(with: other)
  }
}
