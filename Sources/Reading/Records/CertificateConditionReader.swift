import Standards

enum CertificateConditionReader: RecordReader {
  static let shape = RecordShape(
    name: "certificate", summary: "Holds the certificate of a level.",
    fields: [.required("level", .form(.identifier), "id of the level")])

  static func read(_ record: Record) -> EligibilityCondition? {
    record.text("level").map { .certificate(level: $0) }
  }
}
