import Standards

/// What an item of a framework is.
enum CaseItemType: String, CaseIterable {
  case level, function, task, skill, knowledge, ethics, foundationKnowledge

  /// The word of the standard for it, by its path among the strings.
  var word: String { "word." + rawValue }

  /// Its place among the others: tasks below functions, functions below levels.
  var hierarchyCode: String {
    switch self {
    case .level: "1"
    case .function: "1.1"
    case .task: "1.1.1"
    case .skill: "1.1.1.1"
    case .knowledge: "1.1.1.2"
    case .ethics: "2"
    case .foundationKnowledge: "3"
    }
  }
}
