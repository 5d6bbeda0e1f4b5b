/// One condition of an eligibility path (申报条件).
package enum EligibilityCondition: Hashable, Sendable {
  /// Holds the certificate of a level.
  case certificate(CertificateCondition)
  /// Has worked for some years.
  case experience(ExperienceCondition)
  /// Works in the occupation (从事), or where `admitsIntention` means to (拟从事).
  case occupied(relation: Relation, admitsIntention: Bool)
  /// Has finished an apprenticeship (学徒期满).
  case apprenticeship(relation: Relation)
  /// Has been trained for this level and passed.
  case training(TrainingAmount)
  /// Holds one of the diplomas.
  case diploma(DiplomaCondition)
  /// Won a prize of one of the listed places or better, 1 being first.
  case award(any: [Award])
  /// Is at least this old.
  case age(years: Located<Int>)
  /// Holds a professional title (职称) of a certain name.
  case professionalTitle(PrintedText)
  /// Holds a professional title of this rank or a higher one.
  case titleRank(Located<TitleRank>)
  /// Meets all conditions of one of several lists.
  case any([EligibilityAlternative])
  /// What no machine can judge, in the words of the print. It never counts as met.
  case judgedByReader(PrintedText)
}

/// Holds the certificate of a level.
package struct CertificateCondition: Hashable, Sendable {
  package let level: Located<String>
  /// Whether the certificate of a related occupation counts too.
  package let relation: Relation
  /// Years since it was taken, if the print asks for some.
  package let years: Located<Int>?

  package init(level: Located<String>, relation: Relation = .own, years: Located<Int>? = nil) {
    self.level = level
    self.relation = relation
    self.years = years
  }
}

/// Has worked for some years: in all, or since something else that the same path asks for.
package struct ExperienceCondition: Hashable, Sendable {
  package let years: Located<Int>
  package let relation: Relation
  /// Years count from the latest of these; in all if there is none.
  package let starts: [ExperienceStart]

  package init(years: Located<Int>, relation: Relation, starts: [ExperienceStart] = []) {
    self.years = years
    self.relation = relation
    self.starts = starts
  }
}

/// From what years of work count.
package enum ExperienceStart: Hashable, Sendable, CaseIterable {
  case certificate, title, graduation
}

/// How much training is asked for.
package enum TrainingAmount: Hashable, Sendable {
  /// At least so many standard class hours.
  case hours(Located<Int>)
  /// As much as is prescribed elsewhere (达规定标准学时).
  case prescribed
  /// No figure: the certificate of the training is enough.
  case completed
}

/// Holds one of some diplomas; pupils in their last year may count as holders.
package struct DiplomaCondition: Hashable, Sendable {
  /// Kinds of school or diploma as printed; one is enough.
  package let kinds: [PrintedText]
  package let major: Major
  package let studentsAdmitted: Bool

  package init(kinds: [PrintedText], major: Major, studentsAdmitted: Bool) {
    self.kinds = kinds
    self.major = major
    self.studentsAdmitted = studentsAdmitted
  }
}

/// One of several lists of conditions; all of the list together.
package struct EligibilityAlternative: Hashable, Sendable {
  package let conditions: [EligibilityCondition]
  package let position: SourcePosition

  package init(conditions: [EligibilityCondition], position: SourcePosition) {
    self.conditions = conditions
    self.position = position
  }
}

/// Whether a condition asks for the occupation itself or admits related ones too.
package enum Relation: String, Hashable, Sendable, CaseIterable {
  /// 本职业.
  case own
  /// 本职业或相关职业.
  case related
}

/// Which majors a diploma may be in.
package enum Major: String, Hashable, Sendable, CaseIterable {
  /// 本专业.
  case own
  /// 本专业或相关专业.
  case related
  /// No major is printed.
  case any
}

/// Ranks of professional titles (初级、中级、高级职称), the lowest first.
package enum TitleRank: String, Hashable, Sendable, CaseIterable {
  case junior, intermediate, senior

  /// The rank itself and all above it.
  package var andAbove: [TitleRank] {
    Array(TitleRank.allCases.drop { $0 != self })
  }
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

extension ExperienceStart {
  /// Whether a condition asks for what the years count from.
  package func isGiven(by condition: EligibilityCondition) -> Bool {
    switch (self, condition) {
    case (.certificate, .certificate), (.title, .professionalTitle), (.title, .titleRank),
      (.graduation, .diploma):
      true
    default: false
    }
  }
}
