import Standards

enum SkillReader: RecordReader {
  static let shape = RecordShape(
    name: "skill", summary: "One item of 技能及能力要求.",
    fields: [
      .required("id", .form(.identifier), "permanent id, unique within the task and level"),
      .required("number", .text, "number as printed, wrong ones too"),
      .required("text", .printed, "the requirement as printed"),
      .optional("isKey", .flag, "whether it is printed with ★"),
    ])

  static func read(_ record: Record) -> SkillRequirement? {
    guard let id = record.text("id"), let number = record.text("number"),
      let text = record.printed("text")
    else { return nil }
    return SkillRequirement(
      id: id.value, number: number, text: text, isKey: record.flag("isKey"), position: id.position)
  }
}
