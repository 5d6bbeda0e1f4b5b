import Standards

/// The entry of a level in `standard.yaml`; its table is in a file of its own.
enum LevelReader: RecordReader {
  static let shape = RecordShape(
    name: "level", summary: "A level (等级). Its table is in levels/ID.yaml.",
    fields: [
      .required("id", .form(.identifier), "permanent id; part of its address"),
      .required("rank", .integer(1...20), "1 for the lowest level, whatever the printed number"),
      .required("name", .printed, "short name such as 初级"),
      .required("title", .printed, "full title"),
    ])

  static func read(_ record: Record) -> Level? {
    guard let id = record.text("id"), let rank = record.integer("rank"),
      let name = record.printed("name"), let title = record.printed("title")
    else { return nil }
    return Level(
      id: id.value, rank: rank.value, name: name, title: title, clause: nil, headings: nil,
      functions: [], file: "", position: id.position)
  }
}
