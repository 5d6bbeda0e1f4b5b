/// Data of another file that a clause prints. In YAML: `terms`, `level/junior`, `weights/knowledge`.
package enum ClauseInsert: Hashable, Sendable {
  case occupationName
  case occupationDefinition
  case terms
  case references
  case ethics
  case foundationKnowledge
  case level(String)
  case weights(Paper)
  case eligibility
}
