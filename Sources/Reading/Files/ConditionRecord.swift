import Standards

enum ConditionRecord: Record {
  static let shape = describe(
    "condition", "One condition; a mapping with exactly one of these keys.", choosesOne: true)

  static func value(_ fields: inout Fields<Self>) -> EligibilityCondition {
    let options = [
      fields.option(
        "certificate", .record(CertificateRecord.self), \.certificate,
        EligibilityCondition.certificate, "holds a certificate"),
      fields.option(
        "experience", .record(ExperienceRecord.self), \.experience,
        EligibilityCondition.experience, "has worked for years"),
      fields.option(
        "occupied", .record(OccupiedRecord.self), \.occupied, EligibilityCondition.occupied,
        "works in the occupation, or means to"),
      fields.option(
        "apprenticeship", .record(ApprenticeshipRecord.self), \.apprenticeship,
        EligibilityCondition.apprenticeship, "has finished an apprenticeship"),
      fields.option(
        "training", .record(TrainingRecord.self), \.training, EligibilityCondition.training,
        "has been trained and passed"),
      fields.option(
        "diploma", .record(DiplomaRecord.self), \.diploma, EligibilityCondition.diploma,
        "holds a diploma"),
      fields.option(
        "award", .record(AwardConditionRecord.self), \.award, EligibilityCondition.award,
        "won a prize"),
      fields.option(
        "age", .integer(1...150), \.age, EligibilityCondition.age,
        "is at least this old, in years"),
      fields.option(
        "professionalTitle", .printed, \.professionalTitle,
        EligibilityCondition.professionalTitle, "holds a professional title (职称)"),
      fields.option(
        "titleRank", .choice(TitleRank.self), \.titleRank, EligibilityCondition.titleRank,
        "holds a professional title of this rank or a higher one"),
      fields.option(
        "any", .list(.record(AlternativeRecord.self)), \.alternatives, EligibilityCondition.any,
        "meets all conditions of one of several lists (或)"),
      fields.option(
        "judgedByReader", .printed, \.judgedByReader, EligibilityCondition.judgedByReader,
        "what no machine can judge, in the words of the print; it never counts as met"),
    ]
    return options.compactMap { $0 }.first ?? fields.refuse(with: .award(any: []))
  }
}

enum AlternativeRecord: Record {
  static let shape = describe("alternative", "One of several lists of conditions.")

  static func value(_ fields: inout Fields<Self>) -> EligibilityAlternative {
    EligibilityAlternative(
      conditions: fields.required(
        "conditions", .list(.record(ConditionRecord.self)), \.conditions,
        "all of these together"),
      position: fields.position)
  }
}

enum OccupiedRecord: Record {
  typealias Value = (relation: Relation, admitsIntention: Bool)

  static let shape = describe("occupied", "Works in the occupation (从事), or means to (拟从事).")

  static func value(_ fields: inout Fields<Self>) -> Value {
    (
      relation: fields.required(
        "relation", .plain(.choice(Relation.self)), \.relation, "own or related work"),
      admitsIntention: fields.flag(
        "admitsIntention", \.admitsIntention, "whether meaning to is enough (拟从事)")
    )
  }
}

enum ApprenticeshipRecord: Record {
  static let shape = describe("apprenticeship", "Has finished an apprenticeship (学徒期满).")

  static func value(_ fields: inout Fields<Self>) -> Relation {
    fields.required(
      "relation", .plain(.choice(Relation.self)), \.self, "own or related occupation")
  }
}

enum AwardConditionRecord: Record {
  static let shape = describe("award", "Won one of the prizes, or a better one.")

  static func value(_ fields: inout Fields<Self>) -> [Award] {
    fields.required(
      "any", .list(.record(AwardRecord.self)), \.self, "the prizes; one is enough")
  }
}

enum AwardRecord: Record {
  static let shape = describe("prize", "A prize in a competition.")

  static func value(_ fields: inout Fields<Self>) -> Award {
    Award(
      scope: fields.required(
        "scope", .plain(.choice(AwardScope.self)), \.scope, "how wide it must be"),
      place: fields.required(
        "place", .plain(.integer(1...10)), \.place, "lowest prize that counts: 1 for 一等奖"))
  }
}

/// What each kind of condition says, if it is of that kind.
extension EligibilityCondition {
  fileprivate var certificate: CertificateCondition? {
    if case .certificate(let value) = self { value } else { nil }
  }

  fileprivate var experience: ExperienceCondition? {
    if case .experience(let value) = self { value } else { nil }
  }

  fileprivate var occupied: OccupiedRecord.Value? {
    guard case .occupied(let relation, let admitsIntention) = self else { return nil }
    return (relation, admitsIntention)
  }

  fileprivate var apprenticeship: Relation? {
    if case .apprenticeship(let relation) = self { relation } else { nil }
  }

  fileprivate var training: TrainingAmount? {
    if case .training(let value) = self { value } else { nil }
  }

  fileprivate var diploma: DiplomaCondition? {
    if case .diploma(let value) = self { value } else { nil }
  }

  fileprivate var award: [Award]? { if case .award(let any) = self { any } else { nil } }

  fileprivate var age: Located<Int>? { if case .age(let years) = self { years } else { nil } }

  fileprivate var professionalTitle: PrintedText? {
    if case .professionalTitle(let title) = self { title } else { nil }
  }

  fileprivate var titleRank: Located<TitleRank>? {
    if case .titleRank(let rank) = self { rank } else { nil }
  }

  fileprivate var alternatives: [EligibilityAlternative]? {
    if case .any(let alternatives) = self { alternatives } else { nil }
  }

  fileprivate var judgedByReader: PrintedText? {
    if case .judgedByReader(let text) = self { text } else { nil }
  }
}
