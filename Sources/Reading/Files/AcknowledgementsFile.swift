import Standards

enum AcknowledgementsFile: Record {
  static let shape = describe(
    "acknowledgement-list", "acknowledgements.yaml: known faults of the print.")

  static func value(_ fields: inout Fields<Self>) -> [Acknowledgement] {
    fields.required(
      "acknowledgements", .list(.record(AcknowledgementRecord.self)), \.self, "in printed order")
  }
}

enum AcknowledgementRecord: Record {
  static let shape = describe(
    "acknowledgement", "A known fault of the printed text, kept on purpose.")

  static func value(_ fields: inout Fields<Self>) -> Acknowledgement {
    Acknowledgement(
      rule: fields.required("rule", .text, \.rule, "name of the rule"),
      subject: fields.required(
        "subject", .text, \.subject, "what the finding is about, as the report prints it"),
      reason: fields.required("reason", .printed, \.reason, "why the fault stays"),
      position: fields.position)
  }
}
