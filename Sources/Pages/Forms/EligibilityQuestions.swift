import Curriculum
import Standards

/// What a candidate has to answer: only what some condition of the standard looks at.
struct EligibilityQuestions {
  let groups: [EligibilityGroup]
  private let conditions: [EligibilityCondition]
  /// Where work counts after each thing that somebody may hold.
  private let workSince: [EligibilityHolding: [Relation]]
  private let heldYears: Set<EligibilityHolding>

  init(_ groups: [EligibilityGroup]) {
    self.groups = groups
    let scopes = groups.flatMap(\.paths).flatMap(\.scopes)
    conditions = scopes.map(\.condition)
    var workSince: [EligibilityHolding: [Relation]] = [:]
    for case (.experience(let experience), let beside) in scopes {
      for holding in EligibilityHolding.starts(of: experience, beside: beside).joined() {
        workSince[holding, default: []].append(experience.relation)
      }
    }
    self.workSince = workSince.mapValues(Self.askedYears)
    heldYears = Set(
      conditions.flatMap { condition -> [EligibilityHolding] in
        guard case .certificate(let certificate) = condition, certificate.years != nil else {
          return []
        }
        return EligibilityHolding.all(meeting: condition)
      })
  }

  /// Whether there is nothing to ask, since readers must judge all of it.
  var isEmpty: Bool {
    conditions.allSatisfy { if case .judgedByReader = $0 { true } else { false } }
  }

  /// Where work counts, for all years of work.
  var work: [Relation] {
    Self.askedYears(
      conditions.compactMap { condition in
        guard case .experience(let experience) = condition else { return nil }
        return experience.starts.isEmpty ? experience.relation : nil
      })
  }

  /// Where work counts after something was taken.
  func work(since holding: EligibilityHolding) -> [Relation] { workSince[holding] ?? [] }

  /// Whether some condition asks how long somebody has had it.
  func asksYears(of holding: EligibilityHolding) -> Bool { heldYears.contains(holding) }

  /// The certificates that some path asks for, those of a level together.
  var certificates: [EligibilityHolding] {
    let asked = conditions.compactMap { condition in
      if case .certificate(let certificate) = condition { certificate } else { nil }
    }
    return asked.map(\.level.value).withoutRepetition.flatMap { level in
      Self.asked(asked.filter { $0.level.value == level }.map(\.relation)).map {
        .certificate(level: level, relation: $0)
      }
    }
  }

  /// The groups for which training is a condition.
  var training: [EligibilityGroup] { groups.filter { !amounts(of: $0).isEmpty } }

  /// The amounts of training that the paths of a group ask for.
  func amounts(of group: EligibilityGroup) -> [TrainingAmount] {
    group.paths.flatMap(\.leaves).compactMap { condition in
      if case .training(let amount) = condition { amount } else { nil }
    }
  }

  var diplomas: [String] { diplomaConditions.flatMap(\.kinds).map(\.printed).withoutRepetition }

  /// Whether a condition admits pupils in their last year.
  func admitsStudents(_ kind: String) -> Bool {
    diplomaConditions.contains { $0.studentsAdmitted && $0.names(kind) }
  }

  /// Whose major counts; nothing for a kind of school of which any major does.
  func majors(of kind: String) -> [Major] {
    let isAsked = diplomaConditions.contains { $0.major != .any && $0.names(kind) }
    let majors = diplomaConditions.map(\.major)
    return !isAsked ? [] : majors.contains(.related) ? [.own, .related] : [.own]
  }

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

  /// Professional titles by name, then by rank; a higher one than is asked for counts too.
  var titles: [EligibilityHolding] {
    let named = conditions.compactMap { condition -> EligibilityHolding? in
      if case .professionalTitle(let title) = condition { .title(title.printed) } else { nil }
    }
    let ranks = conditions.compactMap { condition in
      if case .titleRank(let rank) = condition { rank.value } else { nil }
    }
    let lowest = TitleRank.allCases.first(where: ranks.contains)
    return named.withoutRepetition + (lowest?.andAbove ?? []).map { .rank($0) }
  }

  /// Names of the boxes about work without years: `works`, `intends`, `apprenticeship`.
  var trade: [String] {
    var asked: [String: [Relation]] = [:]
    for condition in conditions {
      switch condition {
      case .occupied(let relation, let admitsIntention):
        asked["works", default: []].append(relation)
        if admitsIntention { asked["intends", default: []].append(relation) }
      case .apprenticeship(let relation): asked["apprenticeship", default: []].append(relation)
      default: break
      }
    }
    return ["works", "intends", "apprenticeship"].flatMap { name in
      Self.asked(asked[name] ?? []).map { "\(name).\($0.rawValue)" }
    }
  }

  private var awards: [Award] {
    conditions.flatMap { condition in
      if case .award(let awards) = condition { awards } else { [Award]() }
    }
  }

  private var diplomaConditions: [DiplomaCondition] {
    conditions.compactMap { condition in
      if case .diploma(let diploma) = condition { diploma } else { nil }
    }
  }

  /// Years of both kinds are asked for at once where both always count.
  private static func askedYears(_ relations: [Relation]) -> [Relation] {
    relations.contains(.own) ? asked(relations) : relations.isEmpty ? [] : [.related]
  }

  /// The own occupation counts wherever a related one does.
  private static func asked(_ relations: [Relation]) -> [Relation] {
    relations.isEmpty ? [] : relations.contains(.related) ? [.own, .related] : [.own]
  }
}

extension DiplomaCondition {
  fileprivate func names(_ kind: String) -> Bool { kinds.contains { $0.printed == kind } }
}

extension StandardBook {
  /// Whether the form “which level can I apply for?” has questions.
  var asksForEligibility: Bool { !EligibilityQuestions(standard.eligibility).isEmpty }
}
