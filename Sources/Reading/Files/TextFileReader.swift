import Standards

enum TextFileReader: RecordReader {
  static let shape = RecordShape(
    name: "text", summary: "text.yaml and drafting-notes.yaml: the printed text, clause by clause.",
    fields: [.required("clauses", .list(.record(ClauseReader.self)), "in printed order")])

  static func read(_ record: Record) -> [Clause]? { record.records("clauses", ClauseReader.self) }
}
