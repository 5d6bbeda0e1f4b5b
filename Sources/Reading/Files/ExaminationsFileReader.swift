import Standards

enum ExaminationsFileReader: RecordReader {
  static let shape = RecordShape(
    name: "examination-list", summary: "examinations.yaml: the papers of the evaluation.",
    fields: [.required("examinations", .list(.record(ExaminationReader.self)), "in printed order")])

  static func read(_ record: Record) -> [Examination]? {
    record.records("examinations", ExaminationReader.self)
  }
}
