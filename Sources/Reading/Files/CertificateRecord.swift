import Standards

enum CertificateRecord: Record {
  static let shape = describe("certificate", "Holds the certificate of a level.")

  static func value(_ fields: inout Fields<Self>) -> CertificateCondition {
    CertificateCondition(
      level: fields.required("level", .identifier, \.level, "id of the level"),
      relation: fields.optional(
        "relation", .plain(.choice(Relation.self)), \.relation, usually: .own,
        "`related` if the certificate of a related occupation counts too"),
      years: fields.optional(
        "years", .integer(1...60), \.years, "least number of years since it was taken"))
  }
}

enum ExperienceRecord: Record {
  static let shape = describe("experience", "Has worked for some years.")

  static func value(_ fields: inout Fields<Self>) -> ExperienceCondition {
    let years = fields.required("years", .integer(1...60), \.years, "least number of years")
    let relation = fields.required(
      "relation", .plain(.choice(Relation.self)), \.relation, "own or related work")
    let starts = [
      fields.flag(
        "sinceCertificate", { $0.starts.contains(.certificate) },
        "whether they count from the path's certificate on")
        ? ExperienceStart.certificate : nil,
      fields.flag(
        "sinceTitle", { $0.starts.contains(.title) },
        "whether they count from the path's professional title on") ? .title : nil,
      fields.flag(
        "sinceGraduation", { $0.starts.contains(.graduation) },
        "whether they count from the path's diploma on") ? .graduation : nil,
    ]
    return ExperienceCondition(
      years: years, relation: relation, starts: starts.compactMap { $0 })
  }
}

enum TrainingRecord: Record {
  static let shape = describe(
    "training", "Has been trained for the level and passed; exactly one of these keys.",
    choosesOne: true)

  static func value(_ fields: inout Fields<Self>) -> TrainingAmount {
    let options = [
      fields.option(
        "hours", .integer(1...100_000), \.hours, TrainingAmount.hours,
        "least number of standard class hours"),
      fields.option(
        "amount", .plain(.choice(TrainingWord.self)), \.word, \.amount,
        "`prescribed` for 达规定标准学时, `completed` where nothing is said of hours"),
    ]
    return options.compactMap { $0 }.first ?? fields.refuse(with: .completed)
  }
}

/// Amounts of training without a figure, as they are written.
private enum TrainingWord: String, Hashable, Sendable, CaseIterable {
  case prescribed, completed

  var amount: TrainingAmount {
    switch self {
    case .prescribed: .prescribed
    case .completed: .completed
    }
  }
}

extension TrainingAmount {
  fileprivate var hours: Located<Int>? {
    if case .hours(let hours) = self { hours } else { nil }
  }

  fileprivate var word: TrainingWord? {
    switch self {
    case .hours: nil
    case .prescribed: .prescribed
    case .completed: .completed
    }
  }
}

enum DiplomaRecord: Record {
  static let shape = describe("diploma", "Holds one of the diplomas.")

  static func value(_ fields: inout Fields<Self>) -> DiplomaCondition {
    DiplomaCondition(
      kinds: fields.required(
        "kinds", .list(.printed), \.kinds, "kinds of school or diploma as printed; one is enough"),
      major: fields.required(
        "relation", .plain(.choice(Major.self)), \.major, "own, related or any major"),
      studentsAdmitted: fields.flag(
        "studentsAdmitted", \.studentsAdmitted, "whether pupils in their last year count"))
  }
}
