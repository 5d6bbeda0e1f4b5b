import Standards

extension EligibilityCondition {
  /// What it demands, much as it is written in eligibility.yaml; equal for conditions that demand
  /// the same but for figures, which have a rule of their own.
  var gist: String {
    switch self {
    case .certificate(let own):
      "certificate: { level: \(own.level.value), relation: \(own.relation) }"
    case .experience(let own):
      "experience: { relation: \(own.relation)\(own.starts.map { ", since: \($0)" }.sorted().joined()) }"
    case .occupied(let relation, let admitsIntention):
      "occupied: { relation: \(relation), admitsIntention: \(admitsIntention) }"
    case .apprenticeship(let relation): "apprenticeship: { relation: \(relation) }"
    case .training(.hours): "training: { hours }"
    case .training(.prescribed): "training: { amount: prescribed }"
    case .training(.completed): "training: { amount: completed }"
    case .diploma(let own):
      """
      diploma: { kinds: [\(own.kinds.map(\.printed).sorted().joined(separator: ", "))], \
      relation: \(own.major), studentsAdmitted: \(own.studentsAdmitted) }
      """
    case .award(let prizes):
      "award: [\(prizes.map { "\($0.scope) \($0.place)" }.sorted().joined(separator: ", "))]"
    case .age: "age"
    case .professionalTitle(let name): "professionalTitle: \(name.printed)"
    case .titleRank(let rank): "titleRank: \(rank.value)"
    case .any(let alternatives):
      "any: [\(alternatives.map { $0.conditions.gist }.sorted().joined(separator: " | "))]"
    case .judgedByReader(let words): "judgedByReader: \(words.printed)"
    }
  }
}

extension [EligibilityCondition] {
  /// What they demand together.
  var gist: String { map(\.gist).sorted().joined(separator: " + ") }
}
