import Standards

enum OccupationCodeReader: RecordReader {
  static let shape = RecordShape(
    name: "occupation-code", summary: "A code in the national classification of occupations.",
    fields: [
      .required("code", .text, "such as 4-01-06-02"),
      .optional("marks", .list(.text), "marks such as S or L"),
      .optional("former", .flag, "whether a later classification replaced the code"),
    ])

  static func read(_ record: Record) -> OccupationCode? {
    guard let code = record.text("code") else { return nil }
    return OccupationCode(
      code: code, marks: record.texts("marks").map(\.value), former: record.flag("former"))
  }
}
