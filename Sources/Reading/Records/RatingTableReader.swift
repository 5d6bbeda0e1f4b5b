import Standards

enum RatingTableReader: RecordReader {
  static let shape = RecordShape(
    name: "rating-table", summary: "A printed table that rates something on a scale.",
    fields: [
      .required("title", .printed, "title of the table"),
      .required("scale", .list(.printed), "the grades, in printed order"),
      .required("ratings", .list(.record(RatingReader.self)), "the rows"),
    ])

  static func read(_ record: Record) -> RatingTable? {
    guard let title = record.printed("title") else { return nil }
    return RatingTable(
      title: title, scale: record.printedList("scale"),
      ratings: record.records("ratings", RatingReader.self))
  }
}
