import Standards

enum TaskRowReader: RecordReader {
  static let shape = RecordShape(
    name: "task-row", summary: "A task as the level's table prints it.",
    fields: [
      .required("task", .form(.identifier), "id of the task in standard.yaml"),
      .required("number", .text, "number as printed"),
      .required("label", .printed, "label as printed"),
      .required("skills", .list(.record(SkillReader.self)), "技能及能力要求"),
      .required("knowledge", .list(.record(KnowledgeReader.self)), "相关知识要求"),
    ])

  static func read(_ record: Record) -> TaskRow? {
    guard let task = record.text("task"), let number = record.text("number"),
      let label = record.printed("label")
    else { return nil }
    return TaskRow(
      task: task, number: number, label: label,
      skills: record.records("skills", SkillReader.self),
      knowledge: record.records("knowledge", KnowledgeReader.self), position: record.position)
  }
}
