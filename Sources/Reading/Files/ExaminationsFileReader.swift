import Standards

enum ExaminationsFileReader: RecordReader {
  static let shape = RecordShape(
    name: "examination-list", summary: "examinations.yaml: the papers of the evaluation.",
    fields: [.required("examinations", .list(.record(ExaminationReader.self)), "in printed order")],
    example: #"""
      examinations:
        - paper: skills
          name: 技能考核
          forms: [现场操作]
          minutes: 60
          fullMark: 100
          passMark: 60
          staff:
            - role: assessor
              candidates: 10
              minimum: 3
              odd: true
          clauses: ["9.2"]
      """#)

  static func read(_ record: Record) -> [Examination]? {
    record.records("examinations", ExaminationReader.self)
  }
}
