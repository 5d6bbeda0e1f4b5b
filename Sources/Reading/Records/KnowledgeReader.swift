import Standards

enum KnowledgeReader: RecordReader {
  static let shape = RecordShape(
    name: "knowledge", summary: "One item of 相关知识要求.",
    fields: [
      .required("id", .form(.identifier), "permanent id, unique within the task and level"),
      .required("number", .text, "number as printed, wrong ones too"),
      .required("text", .printed, "the requirement as printed"),
    ])

  static func read(_ record: Record) -> Requirement? {
    guard let id = record.text("id"), let number = record.text("number"),
      let text = record.printed("text")
    else { return nil }
    return Requirement(id: id.value, number: number, text: text, position: id.position)
  }
}
