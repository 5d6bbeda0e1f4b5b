/// The two columns of a level's table.
enum RequirementKind: Hashable, Sendable, CaseIterable {
  case skill, knowledge
}
