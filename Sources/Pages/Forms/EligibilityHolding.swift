import Standards

/// Something that a candidate may have, from which years can count.
enum EligibilityHolding: Hashable {
  case certificate(level: String, relation: Relation)
  case title(String)
  case rank(TitleRank)
  case diploma(String)

  /// Name of the control that asks for it.
  var control: String {
    switch self {
    case .certificate(let level, .own): "certificate.\(level)"
    case .certificate(let level, .related): "certificate.\(level).related"
    case .title(let name): "title.\(name)"
    case .rank(let rank): "rank.\(rank.rawValue)"
    case .diploma(let kind): "diploma.\(kind)"
    }
  }

  /// What the names of the controls for years since then begin with.
  var since: String { "since." + place }

  /// Name of the control for the years since it was taken.
  var held: String { "held." + place }

  private var place: String {
    if case .certificate = self { return String(control.dropFirst("certificate.".count)) }
    return control
  }

  /// What meets a condition, any of it: a related certificate, a higher title.
  static func all(meeting condition: EligibilityCondition) -> [EligibilityHolding] {
    switch condition {
    case .certificate(let certificate):
      relations(certificate.relation).map {
        .certificate(level: certificate.level.value, relation: $0)
      }
    case .professionalTitle(let title): [.title(title.printed)]
    case .titleRank(let rank): rank.value.andAbove.map { .rank($0) }
    case .diploma(let diploma): diploma.kinds.map { .diploma($0.printed) }
    default: []
    }
  }

  /// From what the years of a condition count: a list for each start, one of which is enough.
  static func starts(
    of experience: ExperienceCondition, beside conditions: [EligibilityCondition]
  ) -> [[EligibilityHolding]] {
    experience.starts.map { start in
      conditions.first(where: start.isGiven).map(all) ?? []
    }
  }

  /// The own occupation counts wherever a related one does.
  static func relations(_ relation: Relation) -> [Relation] {
    relation == .own ? [.own] : [.own, .related]
  }
}
