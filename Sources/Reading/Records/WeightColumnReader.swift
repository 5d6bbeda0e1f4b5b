import Standards

enum WeightColumnReader: RecordReader {
  static let shape = RecordShape(
    name: "weight-column", summary: "A column of a weight table.",
    fields: [
      .required("level", .form(.identifier), "id of the level"),
      .optional("track", .form(.identifier), "id of the track; without it, all"),
      .required("label", .printed, "head of the column as printed"),
    ])

  static func read(_ record: Record) -> WeightColumn? {
    guard let level = record.text("level"), let label = record.printed("label") else { return nil }
    return WeightColumn(
      level: level, track: record.text("track"), label: label, position: record.position)
  }
}
