import Standards

enum FunctionRowReader: RecordReader {
  static let shape = RecordShape(
    name: "function-row", summary: "A function as the level's table prints it.",
    fields: [
      .required("function", .form(.identifier), "id of the function in standard.yaml"),
      .required("number", .text, "number as printed"),
      .required("label", .printed, "label as printed"),
      .optional("tracks", .list(.form(.identifier)), "ids of its tracks; without it, all"),
      .required("tasks", .list(.record(TaskRowReader.self)), "its tasks at this level"),
    ])

  static func read(_ record: Record) -> FunctionRow? {
    guard let function = record.text("function"), let number = record.text("number"),
      let label = record.printed("label")
    else { return nil }
    return FunctionRow(
      function: function, number: number, label: label, tracks: record.texts("tracks"),
      tasks: record.records("tasks", TaskRowReader.self), position: record.position)
  }
}
