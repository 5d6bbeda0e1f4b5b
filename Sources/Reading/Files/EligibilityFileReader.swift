import Standards

enum EligibilityFileReader: RecordReader {
  static let shape = RecordShape(
    name: "eligibility", summary: "eligibility.yaml: who may apply for which level.",
    fields: [
      .required("eligibility", .list(.record(EligibilityGroupReader.self)), "one group a level"),
      .optional("openLists", .list(.record(OpenListReader.self)), "open lists in footnotes"),
    ])

  static func read(_ record: Record) -> EligibilityFile? {
    EligibilityFile(
      groups: record.records("eligibility", EligibilityGroupReader.self),
      openLists: record.records("openLists", OpenListReader.self))
  }
}
