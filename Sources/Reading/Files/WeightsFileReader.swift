import Standards

enum WeightsFileReader: RecordReader {
  static let shape = RecordShape(
    name: "weight-tables", summary: "weights.yaml: the weight tables.",
    fields: [.required("weightTables", .list(.record(WeightTableReader.self)), "in printed order")])

  static func read(_ record: Record) -> [WeightTable]? {
    record.records("weightTables", WeightTableReader.self)
  }
}
