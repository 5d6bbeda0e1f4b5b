import Standards

enum ReferenceReader: RecordReader {
  static let shape = RecordShape(
    name: "reference", summary: "A normative reference.",
    fields: [
      .required("id", .form(.identifier), "permanent id"),
      .optional("code", .printed, "number of the cited document"),
      .required("title", .printed, "title of the cited document"),
    ])

  static func read(_ record: Record) -> Reference? {
    guard let id = record.text("id"), let title = record.printed("title") else { return nil }
    return Reference(
      id: id.value, code: record.printed("code"), title: title, position: id.position)
  }
}
