import Standards

enum StaffRatioReader: RecordReader {
  static let shape = RecordShape(
    name: "staff", summary: "How many people watch or judge an examination.",
    fields: [
      .required("role", .choice(StaffRole.allCases.map(\.rawValue)), "who they are"),
      .optional("candidates", .integer(1...10_000), "candidates for each person: 20 for 1:20"),
      .optional("atLeast", .flag, "whether the ratio is a lower bound (不低于)"),
      .optional("minimum", .integer(1...1_000), "least number of persons"),
      .optional("odd", .flag, "whether the number must be odd (单数)"),
    ])

  static func read(_ record: Record) -> StaffRatio? {
    guard let role: Located<StaffRole> = record.choice("role") else { return nil }
    return StaffRatio(
      role: role, candidates: record.integer("candidates"), atLeast: record.flag("atLeast"),
      minimum: record.integer("minimum"), odd: record.flag("odd"))
  }
}
