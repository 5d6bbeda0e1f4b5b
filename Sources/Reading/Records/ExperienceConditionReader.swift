import Standards

enum ExperienceConditionReader: RecordReader {
  static let shape = RecordShape(
    name: "experience", summary: "Has worked for some years.",
    fields: [
      .required("years", .integer(1...60), "least number of years"),
      .required("relation", .choice(Relation.allCases.map(\.rawValue)), "own or related work"),
      .optional("sinceCertificate", .flag, "whether they count from the path's certificate on"),
    ])

  static func read(_ record: Record) -> EligibilityCondition? {
    guard let years = record.integer("years"),
      let relation: Located<Relation> = record.choice("relation")
    else { return nil }
    return .experience(
      years: years, relation: relation.value, sinceCertificate: record.flag("sinceCertificate"))
  }
}
