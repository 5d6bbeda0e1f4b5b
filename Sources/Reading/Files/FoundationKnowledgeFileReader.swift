import Standards

enum FoundationKnowledgeFileReader: RecordReader {
  static let shape = RecordShape(
    name: "foundation-knowledge", summary: "foundation-knowledge.yaml: 基础知识.",
    fields: [
      .required(
        "foundationKnowledge", .list(.record(FoundationGroupReader.self)), "in printed order")
    ])

  static func read(_ record: Record) -> [FoundationGroup]? {
    record.records("foundationKnowledge", FoundationGroupReader.self)
  }
}
