import Standards

enum AliasReader: RecordReader {
  static let shape = RecordShape(
    name: "alias",
    summary: "A page, or a folder of pages, that has moved. Its old address leads to the new one.",
    fields: [
      .required("from", .form(.place), "old place in the standard's folder on the site"),
      .required("to", .form(.place), "new place; of a folder, for every page in it"),
    ])

  static func read(_ record: Record) -> Alias? {
    guard let from = record.text("from"), let to = record.text("to") else { return nil }
    return Alias(from: from, to: to)
  }
}
