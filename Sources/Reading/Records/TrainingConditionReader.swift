import Standards

enum TrainingConditionReader: RecordReader {
  static let shape = RecordShape(
    name: "training", summary: "Has been trained for the level and passed.",
    fields: [.required("hours", .integer(1...100_000), "least number of standard class hours")])

  static func read(_ record: Record) -> EligibilityCondition? {
    record.integer("hours").map { .training(hours: $0) }
  }
}
