import Standards

enum AwardConditionReader: RecordReader {
  static let shape = RecordShape(
    name: "award", summary: "Won one of the prizes, or a better one.",
    fields: [.required("any", .list(.record(AwardReader.self)), "the prizes; one is enough")])

  static func read(_ record: Record) -> EligibilityCondition? {
    .award(any: record.records("any", AwardReader.self))
  }
}
