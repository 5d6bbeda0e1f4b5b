import Standards

extension EligibilityPath {
  /// Ids of the levels whose certificates some way along the path demands.
  var certificates: [Located<String>] { Self.certificates(leaves) }

  /// Of a list of conditions the certificates of this occupation: no other occupation gives them.
  static func ownCertificates(_ conditions: [EligibilityCondition]) -> [Located<String>] {
    conditions.compactMap { condition in
      guard case .certificate(let certificate) = condition, certificate.relation == .own else {
        return nil
      }
      return certificate.level
    }
  }

  private static func certificates(_ conditions: [EligibilityCondition]) -> [Located<String>] {
    conditions.compactMap { condition in
      guard case .certificate(let certificate) = condition else { return nil }
      return certificate.level
    }
  }
}
