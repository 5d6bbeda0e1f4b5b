import Standards

enum ExaminationReader: RecordReader {
  private static let marks = Shape.integer(1...1_000)

  static let shape = RecordShape(
    name: "examination", summary: "One paper of the evaluation (考核).",
    fields: [
      .required("paper", .choice(Paper.allCases.map(\.rawValue)), "which paper"),
      .required("name", .printed, "name as printed"),
      .optional("levels", .list(.form(.identifier)), "levels it holds for; without it, all"),
      .optional("optional", .flag, "whether it is held only when needed (必要时)"),
      .optional("forms", .list(.printed), "forms of examination"),
      .optional("minutes", .integer(1...10_000), "least duration"),
      .optional("fullMark", marks, "full mark"),
      .optional("passMark", marks, "pass mark"),
      .optional("staff", .list(.record(StaffRatioReader.self)), "people who watch or judge"),
      .optional("clauses", .list(.text), "numbers of the clauses that print these facts"),
    ])

  static func read(_ record: Record) -> Examination? {
    guard let paper: Located<Paper> = record.choice("paper"), let name = record.printed("name")
    else { return nil }
    return Examination(
      paper: paper, name: name, levels: record.texts("levels"), optional: record.flag("optional"),
      forms: record.printedList("forms"), minutes: record.integer("minutes"),
      fullMark: record.integer("fullMark"), passMark: record.integer("passMark"),
      staff: record.records("staff", StaffRatioReader.self), clauses: record.texts("clauses"),
      position: record.position)
  }
}
