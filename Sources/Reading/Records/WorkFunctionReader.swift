import Standards

enum WorkFunctionReader: RecordReader {
  static let shape = RecordShape(
    name: "function",
    summary: "A function (职业功能) as an identity that holds across levels and tracks.",
    fields: [
      .required("id", .form(.identifier), "permanent id; part of its address"),
      .required("name", .printed, "name used where no level's own label applies"),
      .required("tasks", .list(.record(WorkTaskReader.self)), "its tasks over all levels"),
    ])

  static func read(_ record: Record) -> WorkFunction? {
    guard let id = record.text("id"), let name = record.printed("name") else { return nil }
    return WorkFunction(
      id: id.value, name: name, tasks: record.records("tasks", WorkTaskReader.self),
      position: id.position)
  }
}
