import Standards

enum LevelFileReader: RecordReader {
  static let shape = RecordShape(
    name: "level-table", summary: "levels/LEVEL.yaml: the level's table of requirements.",
    fields: [
      .optional("clause", .text, "number of the clause that prints the table"),
      .optional("headings", .record(TableHeadingsReader.self), "heads of the columns"),
      .required("functions", .list(.record(FunctionRowReader.self)), "rows in printed order"),
    ])

  static func read(_ record: Record) -> LevelTable? {
    LevelTable(
      clause: record.text("clause"),
      headings: record.record("headings", TableHeadingsReader.self),
      functions: record.records("functions", FunctionRowReader.self))
  }
}
