import Standards

enum FoundationGroupReader: RecordReader {
  static let shape = RecordShape(
    name: "foundation-group", summary: "A group of foundation knowledge.",
    fields: [
      .required("id", .form(.identifier), "permanent id"),
      .required("number", .text, "number of the clause"),
      .required("title", .printed, "title as printed"),
      .required("items", .list(.record(FoundationItemReader.self)), "its items"),
    ])

  static func read(_ record: Record) -> FoundationGroup? {
    guard let id = record.text("id"), let number = record.text("number"),
      let title = record.printed("title")
    else { return nil }
    return FoundationGroup(
      id: id.value, number: number, title: title,
      items: record.records("items", FoundationItemReader.self), position: id.position)
  }
}
