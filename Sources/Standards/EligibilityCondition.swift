/// One condition of an eligibility path (申报条件).
package enum EligibilityCondition: Hashable, Sendable {
  /// Holds the certificate of a level.
  case certificate(level: Located<String>)
  /// Has worked for some years; after the certificate of the same path if `sinceCertificate`.
  case experience(years: Located<Int>, relation: Relation, sinceCertificate: Bool)
  /// Has been trained for this level, in standard class hours, and passed.
  case training(hours: Located<Int>)
  /// Holds one of the diplomas; pupils in their last year may count as holders.
  case diploma(kinds: [PrintedText], relation: Relation, studentsAdmitted: Bool)
  /// Won a prize of one of the listed places or better, 1 being first.
  case award(any: [Award])
  /// Is at least this old.
  case age(years: Located<Int>)
  /// Holds a professional title (职称).
  case professionalTitle(PrintedText)
}

/// Whether a condition asks for the occupation (or major) itself or admits related ones too.
package enum Relation: String, Hashable, Sendable, CaseIterable {
  /// 本职业, 本专业.
  case own
  /// 本职业或相关职业, 本专业或相关专业.
  case related
}

/// A prize that admits: up to `place` in a competition of the given scope.
package struct Award: Hashable, Sendable {
  package let scope: AwardScope
  /// Lowest prize that counts: 1 for 一等奖.
  package let place: Int

  package init(scope: AwardScope, place: Int) {
    self.scope = scope
    self.place = place
  }
}

/// How wide a competition must be.
package enum AwardScope: String, Hashable, Sendable, CaseIterable, Comparable {
  case county, city, province, nation

  package static func < (left: AwardScope, right: AwardScope) -> Bool {
    let order = AwardScope.allCases
    return order.firstIndex(of: left)! < order.firstIndex(of: right)!
  }
}
