import Standards

enum EligibilityPathReader: RecordReader {
  static let shape = RecordShape(
    name: "eligibility-path", summary: "One way to be admitted: all of its conditions together.",
    fields: [
      .required("id", .form(.identifier), "permanent id, unique within the level"),
      .required("number", .text, "letter as printed"),
      .required("text", .printed, "the printed sentence, which is the authority"),
      .required("conditions", .list(.record(ConditionReader.self)), "what it demands"),
    ])

  static func read(_ record: Record) -> EligibilityPath? {
    guard let id = record.text("id"), let number = record.text("number"),
      let text = record.printed("text")
    else { return nil }
    return EligibilityPath(
      id: id.value, number: number, text: text,
      conditions: record.records("conditions", ConditionReader.self), position: id.position)
  }
}
