import Standards

enum ExaminationsFile: Record {
  static let shape = describe(
    "examination-list", "examinations.yaml: the papers of the evaluation.")

  static func value(_ fields: inout Fields<Self>) -> [Examination] {
    fields.required(
      "examinations", .list(.record(ExaminationRecord.self)), \.self, "in printed order")
  }
}

enum ExaminationRecord: Record {
  static let shape = describe("examination", "One paper of the evaluation (考核).")

  static func value(_ fields: inout Fields<Self>) -> Examination {
    Examination(
      paper: fields.required("paper", .choice(Paper.self), \.paper, "which paper"),
      name: fields.required("name", .printed, \.name, "name as printed"),
      levels: fields.list(
        "levels", .identifier, \.levels, "levels it holds for; without it, all"),
      tracks: fields.list(
        "tracks", .identifier, \.tracks, "tracks it holds for; without it, all"),
      optional: fields.flag(
        "optional", \.optional, "whether it is held only when needed (必要时)"),
      forms: fields.list("forms", .printed, \.forms, "forms of examination"),
      minutes: fields.optional("minutes", .integer(1...10_000), \.minutes, "least duration"),
      fullMark: fields.optional("fullMark", .integer(1...1_000), \.fullMark, "full mark"),
      passMark: fields.optional("passMark", .integer(1...1_000), \.passMark, "pass mark"),
      questions: fields.optional(
        "questions", .integer(1...1_000), \.questions, "number of questions, if it is printed"),
      staff: fields.list(
        "staff", .record(StaffRatioRecord.self), \.staff, "people who watch or judge"),
      clauses: fields.list(
        "clauses", .text, \.clauses, "numbers of the clauses that print these facts"),
      position: fields.position)
  }
}

enum StaffRatioRecord: Record {
  static let shape = describe("staff", "How many people watch or judge an examination.")

  static func value(_ fields: inout Fields<Self>) -> StaffRatio {
    StaffRatio(
      role: fields.required("role", .choice(StaffRole.self), \.role, "who they are"),
      candidates: fields.optional(
        "candidates", .integer(1...10_000), \.candidates,
        "candidates for each person: 20 for 1:20"),
      atLeast: fields.flag(
        "atLeast", \.atLeast, "whether the ratio is a lower bound (不低于)"),
      minimum: fields.optional(
        "minimum", .integer(1...1_000), \.minimum, "least number of persons"),
      odd: fields.flag("odd", \.odd, "whether the number must be odd (单数)"))
  }
}
