import Standards

/// A place that defines something which may be defined only once.
struct Definition {
  /// What the author would call it, such as `water` or `knowledge/basic`.
  let name: String
  let subject: String
  let position: SourcePosition
  /// Ids of the tracks it holds for; empty means all.
  var tracks: Set<String> = []

  /// Whether the two define the same thing.
  func repeats(_ earlier: Definition) -> Bool {
    subject == earlier.subject && tracks.sharesTrack(with: earlier.tracks)
  }
}
