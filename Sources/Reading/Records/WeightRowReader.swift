import Standards

enum WeightRowReader: RecordReader {
  static let shape = RecordShape(
    name: "weight-row", summary: "A row of a weight table.",
    fields: [
      .required("subject", .form(.weightSubject), "what the weight is given to"),
      .optional("group", .printed, "label of the merged cell to the left"),
      .required("label", .printed, "label as printed"),
      .required("weights", .list(.weight), "one weight per column; \"-\" for a printed dash"),
    ])

  static func read(_ record: Record) -> WeightRow? {
    guard let subject = record.text("subject"), let meaning = self.subject(subject.value),
      let label = record.printed("label")
    else { return nil }
    return WeightRow(
      subject: Located(value: meaning, position: subject.position),
      group: record.printed("group"), label: label,
      weights: weights(record.texts("weights")), position: record.position)
  }

  static func weights(_ cells: [Located<String>]) -> [Located<Weight>] {
    cells.compactMap { cell in
      weight(cell.value).map { Located(value: $0, position: cell.position) }
    }
  }

  /// Dashes as printed; all mean the same.
  static let dashes = ["-", "—", "－"]

  /// Figures stand without quotes, an empty cell is `""`.
  static func isWeight(_ text: String, quoted: Bool) -> Bool {
    if dashes.contains(text) { return true }
    return quoted ? text.isEmpty : PlainScalar.integer(text).map((0...100).contains) == true
  }

  static func weight(_ text: String) -> Weight? {
    switch text {
    case _ where dashes.contains(text): .dash
    case "": .empty
    default: Int(text).flatMap { (0...100).contains($0) ? .percent($0) : nil }
    }
  }

  static func subject(_ text: String) -> WeightSubject? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("ethics", 1): return .ethics
    case ("foundationKnowledge", 1): return .foundationKnowledge
    case ("function", 2) where TextForm.identifier.accepts(parts[1]): return .function(parts[1])
    case ("task", 2) where TextForm.identifier.accepts(parts[1]): return .task(parts[1])
    default: return nil
    }
  }
}
