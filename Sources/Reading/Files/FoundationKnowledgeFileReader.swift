import Standards

enum FoundationKnowledgeFileReader: RecordReader {
  static let shape = RecordShape(
    name: "foundation-knowledge", summary: "foundation-knowledge.yaml: 基础知识.",
    fields: [
      .required(
        "foundationKnowledge", .list(.record(FoundationGroupReader.self)), "in printed order")
    ],
    example: #"""
      foundationKnowledge:
        - id: tea-culture
          number: "5.1"
          title: 茶文化知识
          items:
            - id: a
              number: a)
              text: 中国茶的历史
      """#)

  static func read(_ record: Record) -> [FoundationGroup]? {
    record.records("foundationKnowledge", FoundationGroupReader.self)
  }
}
