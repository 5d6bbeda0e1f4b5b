import Standards

enum ConditionReader: RecordReader {
  static let shape = RecordShape(
    name: "condition", summary: "One condition; a mapping with exactly one of these keys.",
    fields: [
      .optional("certificate", .record(CertificateConditionReader.self), "holds a certificate"),
      .optional("experience", .record(ExperienceConditionReader.self), "has worked for years"),
      .optional("training", .record(TrainingConditionReader.self), "has been trained and passed"),
      .optional("diploma", .record(DiplomaConditionReader.self), "holds a diploma"),
      .optional("award", .record(AwardConditionReader.self), "won a prize"),
      .optional("age", .integer(1...150), "is at least this old, in years"),
      .optional("professionalTitle", .printed, "holds a professional title (职称)"),
    ], choosesOne: true)

  static func read(_ record: Record) -> EligibilityCondition? {
    record.record("certificate", CertificateConditionReader.self)
      ?? record.record("experience", ExperienceConditionReader.self)
      ?? record.record("training", TrainingConditionReader.self)
      ?? record.record("diploma", DiplomaConditionReader.self)
      ?? record.record("award", AwardConditionReader.self)
      ?? record.integer("age").map { .age(years: $0) }
      ?? record.printed("professionalTitle").map { .professionalTitle($0) }
  }
}
