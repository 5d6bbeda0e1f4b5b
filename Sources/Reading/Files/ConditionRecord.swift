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
    ]
    return options.compactMap { $0 }.first ?? fields.refuse(with: .award(any: []))
  }
}

enum CertificateRecord: Record {
  static let shape = describe("certificate", "Holds the certificate of a level.")

  static func value(_ fields: inout Fields<Self>) -> Located<String> {
    fields.required("level", .identifier, \.self, "id of the level")
  }
}

enum ExperienceRecord: Record {
  typealias Value = (years: Located<Int>, relation: Relation, sinceCertificate: Bool)

  static let shape = describe("experience", "Has worked for some years.")

  static func value(_ fields: inout Fields<Self>) -> Value {
    (
      years: fields.required("years", .integer(1...60), \.years, "least number of years"),
      relation: fields.required(
        "relation", .plain(.choice(Relation.self)), \.relation, "own or related work"),
      sinceCertificate: fields.flag(
        "sinceCertificate", \.sinceCertificate,
        "whether they count from the path's certificate on")
    )
  }
}

enum TrainingRecord: Record {
  static let shape = describe("training", "Has been trained for the level and passed.")

  static func value(_ fields: inout Fields<Self>) -> Located<Int> {
    fields.required(
      "hours", .integer(1...100_000), \.self, "least number of standard class hours")
  }
}

enum DiplomaRecord: Record {
  typealias Value = (kinds: [PrintedText], relation: Relation, studentsAdmitted: Bool)

  static let shape = describe("diploma", "Holds one of the diplomas.")

  static func value(_ fields: inout Fields<Self>) -> Value {
    (
      kinds: fields.required(
        "kinds", .list(.printed), \.kinds, "kinds of school or diploma as printed"),
      relation: fields.required(
        "relation", .plain(.choice(Relation.self)), \.relation, "own or related major"),
      studentsAdmitted: fields.flag(
        "studentsAdmitted", \.studentsAdmitted, "whether pupils in their last year count")
    )
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
  fileprivate var certificate: Located<String>? {
    if case .certificate(let level) = self { level } else { nil }
  }

  fileprivate var experience: ExperienceRecord.Value? {
    guard case .experience(let years, let relation, let since) = self else { return nil }
    return (years, relation, since)
  }

  fileprivate var training: Located<Int>? {
    if case .training(let hours) = self { hours } else { nil }
  }

  fileprivate var diploma: DiplomaRecord.Value? {
    guard case .diploma(let kinds, let relation, let students) = self else { return nil }
    return (kinds, relation, students)
  }

  fileprivate var award: [Award]? { if case .award(let any) = self { any } else { nil } }

  fileprivate var age: Located<Int>? { if case .age(let years) = self { years } else { nil } }

  fileprivate var professionalTitle: PrintedText? {
    if case .professionalTitle(let title) = self { title } else { nil }
  }
}
