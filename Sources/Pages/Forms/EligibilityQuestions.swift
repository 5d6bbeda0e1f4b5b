import Curriculum
import Standards

/// What a candidate has to answer: only what some condition of the standard looks at.
struct EligibilityQuestions {
  let groups: [EligibilityGroup]
  private let paths: [EligibilityPath]
  private let conditions: [EligibilityCondition]

  init(_ groups: [EligibilityGroup]) {
    self.groups = groups
    paths = groups.flatMap(\.paths)
    conditions = paths.flatMap(\.conditions)
  }

  /// Where work counts, for all years of work.
  var work: [Relation] {
    Self.asked(
      conditions.compactMap { condition in
        if case .experience(_, let relation, false) = condition { relation } else { nil }
      })
  }

  /// Ids of the levels whose certificate some path asks for.
  var certificates: [String] {
    conditions.compactMap { condition in
      if case .certificate(let level) = condition { level.value } else { nil }
    }.withoutRepetition
  }

  /// Where work counts after the certificate of a level.
  func work(sinceCertificate level: String) -> [Relation] {
    Self.asked(
      paths.filter { Self.certificate(of: $0) == level }.flatMap(\.conditions)
        .compactMap { condition in
          if case .experience(_, let relation, true) = condition { relation } else { nil }
        })
  }

  /// The groups for which training is a condition.
  var training: [EligibilityGroup] {
    groups.filter { group in
      group.paths.flatMap(\.conditions).contains { condition in
        if case .training = condition { true } else { false }
      }
    }
  }

  var diplomas: [String] { diplomaConditions.flatMap(\.kinds).withoutRepetition }

  /// Whether a condition admits pupils in their last year.
  func admitsStudents(_ kind: String) -> Bool {
    diplomaConditions.contains { $0.kinds.contains(kind) && $0.students }
  }

  /// Whose major counts.
  var majors: [Relation] { Self.asked(diplomaConditions.map(\.relation)) }

  /// From the narrowest that counts to the widest.
  var awardScopes: [AwardScope] {
    guard let narrowest = awards.map(\.scope).min() else { return [] }
    return AwardScope.allCases.filter { $0 >= narrowest }
  }

  /// Places that count somewhere, the first first.
  var awardPlaces: [Int] { Array(1...max(1, awards.map(\.place).max() ?? 1)) }

  var asksAge: Bool {
    conditions.contains { if case .age = $0 { true } else { false } }
  }

  var professionalTitles: [String] {
    conditions.compactMap { condition in
      if case .professionalTitle(let title) = condition { title.printed } else { nil }
    }.withoutRepetition
  }

  /// The level whose certificate a path asks for, from which its years count.
  static func certificate(of path: EligibilityPath) -> String? {
    path.conditions.lazy.compactMap { condition in
      if case .certificate(let level) = condition { level.value } else { nil }
    }.first
  }

  private var awards: [Award] {
    conditions.flatMap { condition in
      if case .award(let awards) = condition { awards } else { [Award]() }
    }
  }

  private var diplomaConditions: [(kinds: [String], relation: Relation, students: Bool)] {
    conditions.compactMap { condition in
      guard case .diploma(let kinds, let relation, let students) = condition else { return nil }
      return (kinds.map(\.printed), relation, students)
    }
  }

  /// The own occupation (or major) counts wherever a related one does.
  private static func asked(_ relations: [Relation]) -> [Relation] {
    relations.isEmpty ? [] : relations.contains(.related) ? [.own, .related] : [.own]
  }
}
