import Standards

enum ClassHoursReader: RecordReader {
  private static let hours = Shape.integer(1...100_000)

  static let shape = RecordShape(
    name: "class-hours", summary: "Minimum training in standard class hours (标准学时).",
    fields: [
      .required("levels", .list(.form(.identifier)), "ids of the levels that share the figure"),
      .optional("track", .form(.identifier), "id of the track it holds for; without it, all"),
      .required("minimum", hours, "the figure"),
      .optional("theory", hours, "theory hours, if the standard itself splits the figure"),
      .optional("practice", hours, "practice hours, if the standard itself splits the figure"),
      .required("clause", .text, "number of the clause that prints it"),
    ])

  static func read(_ record: Record) -> ClassHours? {
    guard let minimum = record.integer("minimum"), let clause = record.text("clause") else {
      return nil
    }
    return ClassHours(
      levels: record.texts("levels"), track: record.text("track"), minimum: minimum,
      theory: record.integer("theory"), practice: record.integer("practice"), clause: clause,
      position: record.position)
  }
}
