import Standards

enum TermsFileReader: RecordReader {
  static let shape = RecordShape(
    name: "term-list", summary: "terms.yaml: terms and definitions.",
    fields: [.required("terms", .list(.record(TermReader.self)), "in printed order")],
    example: #"""
      terms:
        - id: tea-art
          number: "3.1"
          name: 茶艺
          definition: 冲泡与品饮茶叶的技艺。
      """#)

  static func read(_ record: Record) -> [Term]? { record.records("terms", TermReader.self) }
}
