import Standards

enum WeightTableReader: RecordReader {
  static let shape = RecordShape(
    name: "weight-table", summary: "A weight table (权重表).",
    fields: [
      .required("paper", .choice(Paper.allCases.map(\.rawValue)), "paper whose points it divides"),
      .required("clause", .text, "number of the clause that prints it"),
      .optional("headings", .list(.printed), "heads above the columns"),
      .required("columns", .list(.record(WeightColumnReader.self)), "columns in printed order"),
      .required("rows", .list(.record(WeightRowReader.self)), "rows in printed order"),
      .optional("total", .record(WeightTotalReader.self), "the printed total row"),
    ])

  static func read(_ record: Record) -> WeightTable? {
    guard let paper: Located<Paper> = record.choice("paper"), let clause = record.text("clause")
    else { return nil }
    return WeightTable(
      paper: paper, clause: clause, headings: record.printedList("headings"),
      columns: record.records("columns", WeightColumnReader.self),
      rows: record.records("rows", WeightRowReader.self),
      total: record.record("total", WeightTotalReader.self), position: record.position)
  }
}
