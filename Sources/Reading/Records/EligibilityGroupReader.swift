import Standards

enum EligibilityGroupReader: RecordReader {
  static let shape = RecordShape(
    name: "eligibility-group", summary: "The paths to one level (申报条件); any one is enough.",
    fields: [
      .required("level", .form(.identifier), "id of the level"),
      .optional("track", .form(.identifier), "id of the track; without it, all"),
      .required("number", .text, "number of the clause"),
      .required("title", .printed, "the sentence above the paths"),
      .required("paths", .list(.record(EligibilityPathReader.self)), "the paths"),
    ])

  static func read(_ record: Record) -> EligibilityGroup? {
    guard let level = record.text("level"), let number = record.text("number"),
      let title = record.printed("title")
    else { return nil }
    return EligibilityGroup(
      level: level, track: record.text("track"), number: number, title: title,
      paths: record.records("paths", EligibilityPathReader.self), position: record.position)
  }
}
