import Standards

enum OpenListReader: RecordReader {
  static let shape = RecordShape(
    name: "open-list", summary: "A list that the standard leaves open (…等).",
    fields: [
      .required("id", .form(.identifier), "permanent id"),
      .optional("mark", .printed, "footnote mark as printed"),
      .required("name", .printed, "what it lists"),
      .required("text", .printed, "the whole printed sentence"),
      .required("items", .list(.printed), "the listed items"),
    ])

  static func read(_ record: Record) -> OpenList? {
    guard let id = record.text("id"), let name = record.printed("name"),
      let text = record.printed("text")
    else { return nil }
    return OpenList(
      id: id.value, mark: record.printed("mark"), name: name, text: text,
      items: record.printedList("items"), position: id.position)
  }
}
