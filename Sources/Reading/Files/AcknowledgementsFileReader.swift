import Standards

enum AcknowledgementsFileReader: RecordReader {
  static let shape = RecordShape(
    name: "acknowledgement-list", summary: "acknowledgements.yaml: known faults of the print.",
    fields: [
      .required("acknowledgements", .list(.record(AcknowledgementReader.self)), "in printed order")
    ],
    example: #"""
      acknowledgements:
        - rule: label-drift
          subject: functions/brewing
          reason: 印刷本如此，照原文保留。
      """#)

  static func read(_ record: Record) -> [Acknowledgement]? {
    record.records("acknowledgements", AcknowledgementReader.self)
  }
}
