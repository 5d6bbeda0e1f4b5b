import Standards

enum TableHeadingsReader: RecordReader {
  static let shape = RecordShape(
    name: "table-headings", summary: "Heads of the columns of a level's table, as printed.",
    fields: [
      .required("function", .printed, "head of the functions"),
      .required("task", .printed, "head of the tasks"),
      .required("skill", .printed, "head of the skills"),
      .required("knowledge", .printed, "head of the knowledge"),
    ])

  static func read(_ record: Record) -> TableHeadings? {
    guard let function = record.printed("function"), let task = record.printed("task"),
      let skill = record.printed("skill"), let knowledge = record.printed("knowledge")
    else { return nil }
    return TableHeadings(function: function, task: task, skill: skill, knowledge: knowledge)
  }
}
