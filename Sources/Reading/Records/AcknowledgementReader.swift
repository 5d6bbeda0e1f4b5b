import Standards

enum AcknowledgementReader: RecordReader {
  static let shape = RecordShape(
    name: "acknowledgement", summary: "A known fault of the printed text, kept on purpose.",
    fields: [
      .required("rule", .text, "name of the rule"),
      .required("subject", .text, "what the finding is about, as the report prints it"),
      .required("reason", .printed, "why the fault stays"),
    ])

  static func read(_ record: Record) -> Acknowledgement? {
    guard let rule = record.text("rule"), let subject = record.text("subject"),
      let reason = record.printed("reason")
    else { return nil }
    return Acknowledgement(
      rule: rule, subject: subject, reason: reason, position: record.position)
  }
}
