import Standards

enum EthicsFileReader: RecordReader {
  static let shape = RecordShape(
    name: "ethics", summary: "ethics.yaml: 职业道德.",
    fields: [.required("ethics", .list(.record(EthicsItemReader.self)), "in printed order")],
    example: #"""
      ethics:
        - id: a
          number: a)
          text: 遵纪守法，诚实守信。
      """#)

  static func read(_ record: Record) -> [Requirement]? {
    record.records("ethics", EthicsItemReader.self)
  }
}
