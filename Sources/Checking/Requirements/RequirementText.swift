import Standards

/// The words of a requirement, ready to be compared with others.
struct RequirementText: Sendable {
  let kind: RequirementKind
  /// As printed; the id where no number is.
  let number: String
  let text: PrintedText
  /// White space and width folded.
  let folded: String
  /// Such as `junior/platform-analysis/s1`.
  let key: String
  /// Ids of the tracks it belongs to; empty means all.
  let tracks: Set<String>

  /// Whether one learner may meet both.
  func sharesTrack(with other: RequirementText) -> Bool {
    tracks.sharesTrack(with: other.tracks)
  }
}

/// The two columns of a level's table.
enum RequirementKind: Hashable, Sendable, CaseIterable {
  case skill, knowledge
}
