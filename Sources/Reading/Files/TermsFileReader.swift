import Standards

enum TermsFileReader: RecordReader {
  static let shape = RecordShape(
    name: "term-list", summary: "terms.yaml: terms and definitions.",
    fields: [.required("terms", .list(.record(TermReader.self)), "in printed order")])

  static func read(_ record: Record) -> [Term]? { record.records("terms", TermReader.self) }
}
