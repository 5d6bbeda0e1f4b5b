import Standards

enum OccupationReader: RecordReader {
  static let shape = RecordShape(
    name: "occupation", summary: "The occupation that the standard describes.",
    fields: [
      .required("name", .printed, "职业名称"),
      .optional("definition", .printed, "职业定义"),
      .optional("codes", .list(.record(OccupationCodeReader.self)), "codes in the classification"),
      .optional("environment", .printed, "职业环境条件"),
      .optional("education", .printed, "普通受教育程度"),
      .optional("ratingTables", .list(.record(RatingTableReader.self)), "printed rating tables"),
    ])

  static func read(_ record: Record) -> Occupation? {
    guard let name = record.printed("name") else { return nil }
    return Occupation(
      name: name, definition: record.printed("definition"),
      codes: record.records("codes", OccupationCodeReader.self),
      environment: record.printed("environment"), education: record.printed("education"),
      ratingTables: record.records("ratingTables", RatingTableReader.self))
  }
}
