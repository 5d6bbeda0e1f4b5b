import Standards

enum EthicsItemReader: RecordReader {
  static let shape = RecordShape(
    name: "ethics-item", summary: "One item of 职业道德规范.",
    fields: [
      .required("id", .form(.identifier), "permanent id, unique within its list"),
      .required("number", .text, "letter as printed"),
      .required("text", .printed, "the item as printed"),
    ])

  static func read(_ record: Record) -> Requirement? {
    guard let id = record.text("id"), let number = record.text("number"),
      let text = record.printed("text")
    else { return nil }
    return Requirement(id: id.value, number: number, text: text, position: id.position)
  }
}
