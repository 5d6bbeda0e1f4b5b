/// Data of another file that a clause prints.
package enum ClauseInsert: Hashable, Sendable {
  case occupationName
  case occupationDefinition
  /// 职业能力特征 where it is a table.
  case ratings
  case terms
  case references
  case ethics
  case foundationKnowledge
  /// A level's table by the level's id; with the id of a track, its rows alone.
  case level(String, track: String?)
  case weights(Paper)
  case eligibility
}

extension ClauseInsert {
  /// What has a name alone, by the words that authors write.
  private static let plain: [(String, ClauseInsert)] = [
    ("occupationName", .occupationName), ("occupationDefinition", .occupationDefinition),
    ("ratings", .ratings), ("terms", .terms), ("references", .references), ("ethics", .ethics),
    ("foundationKnowledge", .foundationKnowledge), ("eligibility", .eligibility),
  ]

  /// From what authors write: `terms`, `level/junior`, `level/junior/painting`, `weights/skills`.
  package init?(words: String) {
    let parts = words.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if let (_, insert) = Self.plain.first(where: { $0.0 == words }) {
      self = insert
    } else if parts[0] == "level", (2...3).contains(parts.count), !parts.contains("") {
      self = .level(parts[1], track: parts.count == 3 ? parts[2] : nil)
    } else if parts[0] == "weights", parts.count == 2, let paper = Paper(rawValue: parts[1]) {
      self = .weights(paper)
    } else {
      return nil
    }
  }

  /// As authors write it.
  package var words: String {
    switch self {
    case .level(let level, let track): "level/" + level + (track.map { "/" + $0 } ?? "")
    case .weights(let paper): "weights/" + paper.rawValue
    default: Self.plain.first { $0.1 == self }?.0 ?? ""
    }
  }
}
