import Standards

enum RatingReader: RecordReader {
  static let shape = RecordShape(
    name: "rating", summary: "A row of a rating table.",
    fields: [
      .required("label", .printed, "what is rated"),
      .required("rating", .printed, "its grade"),
    ])

  static func read(_ record: Record) -> Rating? {
    guard let label = record.printed("label"), let rating = record.printed("rating") else {
      return nil
    }
    return Rating(label: label, rating: rating)
  }
}
