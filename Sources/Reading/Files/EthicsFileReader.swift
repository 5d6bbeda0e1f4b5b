import Standards

enum EthicsFileReader: RecordReader {
  static let shape = RecordShape(
    name: "ethics", summary: "ethics.yaml: 职业道德.",
    fields: [.required("ethics", .list(.record(EthicsItemReader.self)), "in printed order")])

  static func read(_ record: Record) -> [EthicsItem]? {
    record.records("ethics", EthicsItemReader.self)
  }
}
