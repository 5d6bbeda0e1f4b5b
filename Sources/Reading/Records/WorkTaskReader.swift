import Standards

enum WorkTaskReader: RecordReader {
  static let shape = RecordShape(
    name: "task", summary: "A task (工作任务) as an identity that holds across levels.",
    fields: [
      .required("id", .form(.identifier), "permanent id, unique in the standard"),
      .required("name", .printed, "name used where no level's own label applies"),
    ])

  static func read(_ record: Record) -> WorkTask? {
    guard let id = record.text("id"), let name = record.printed("name") else { return nil }
    return WorkTask(id: id.value, name: name, position: id.position)
  }
}
