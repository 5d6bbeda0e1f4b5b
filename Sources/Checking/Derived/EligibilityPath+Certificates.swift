import Standards

extension EligibilityPath {
  /// Ids of the levels whose certificates the path demands.
  var certificates: [Located<String>] {
    conditions.compactMap { condition in
      guard case .certificate(let level) = condition else { return nil }
      return level
    }
  }
}
