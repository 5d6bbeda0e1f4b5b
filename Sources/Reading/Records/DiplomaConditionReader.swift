import Standards

enum DiplomaConditionReader: RecordReader {
  static let shape = RecordShape(
    name: "diploma", summary: "Holds one of the diplomas.",
    fields: [
      .required("kinds", .list(.printed), "kinds of school or diploma as printed"),
      .required("relation", .choice(Relation.allCases.map(\.rawValue)), "own or related major"),
      .optional("studentsAdmitted", .flag, "whether pupils in their last year count"),
    ])

  static func read(_ record: Record) -> EligibilityCondition? {
    guard let relation: Located<Relation> = record.choice("relation") else { return nil }
    return .diploma(
      kinds: record.printedList("kinds"), relation: relation.value,
      studentsAdmitted: record.flag("studentsAdmitted"))
  }
}
