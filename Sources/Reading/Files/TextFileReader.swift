import Standards

enum TextFileReader: RecordReader {
  static let shape = RecordShape(
    name: "text", summary: "text.yaml and drafting-notes.yaml: the printed text, clause by clause.",
    fields: [.required("clauses", .list(.record(ClauseReader.self)), "in printed order")],
    example: #"""
      clauses:
        - id: foreword
          title: 前言
          paragraphs:
            - 本标准按照有关规定起草。
        - number: "6"
          title: 职业能力要求
          clauses:
            - number: "6.1"
              title: 初级茶艺师
              insert: level/basic
      """#)

  static func read(_ record: Record) -> [Clause]? { record.records("clauses", ClauseReader.self) }
}
