import Standards

enum WeightTotalReader: RecordReader {
  static let shape = RecordShape(
    name: "weight-total", summary: "The printed total row.",
    fields: [
      .required("label", .printed, "label as printed"),
      .required("weights", .list(.weight), "one figure per column"),
    ])

  static func read(_ record: Record) -> WeightTotal? {
    guard let label = record.printed("label") else { return nil }
    return WeightTotal(
      label: label, weights: WeightRowReader.weights(record.texts("weights")))
  }
}
