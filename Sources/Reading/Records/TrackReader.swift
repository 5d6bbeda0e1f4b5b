import Standards

enum TrackReader: RecordReader {
  static let shape = RecordShape(
    name: "track", summary: "A branch of the occupation (工种/职业方向) with its range of levels.",
    fields: [
      .required("id", .form(.identifier), "permanent id"),
      .required("name", .printed, "name as printed"),
      .required("levels", .list(.form(.identifier)), "ids of the levels that the track has"),
    ])

  static func read(_ record: Record) -> Track? {
    guard let id = record.text("id"), let name = record.printed("name") else { return nil }
    return Track(
      id: id.value, name: name, levels: record.texts("levels"), position: id.position)
  }
}
