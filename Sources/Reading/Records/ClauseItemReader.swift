import Standards

enum ClauseItemReader: RecordReader {
  static let shape = RecordShape(
    name: "clause-item", summary: "A lettered item of a clause.",
    fields: [
      .required("number", .text, "letter as printed"),
      .required("text", .printed, "the item as printed"),
    ])

  static func read(_ record: Record) -> ClauseItem? {
    guard let number = record.text("number"), let text = record.printed("text") else { return nil }
    return ClauseItem(number: number, text: text)
  }
}
