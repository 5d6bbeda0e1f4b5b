import Standards

enum TermReader: RecordReader {
  static let shape = RecordShape(
    name: "term", summary: "A term and its definition.",
    fields: [
      .required("id", .form(.identifier), "permanent id"),
      .required("number", .text, "number of the clause"),
      .required("name", .printed, "the term"),
      .required("definition", .printed, "its definition"),
    ])

  static func read(_ record: Record) -> Term? {
    guard let id = record.text("id"), let number = record.text("number"),
      let name = record.printed("name"), let definition = record.printed("definition")
    else { return nil }
    return Term(
      id: id.value, number: number, name: name, definition: definition, position: id.position)
  }
}
