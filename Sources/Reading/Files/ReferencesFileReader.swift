import Standards

enum ReferencesFileReader: RecordReader {
  static let shape = RecordShape(
    name: "reference-list", summary: "references.yaml: normative references.",
    fields: [.required("references", .list(.record(ReferenceReader.self)), "in printed order")],
    example: #"""
      references:
        - id: water
          code: SAMPLE 2
          title: 泡茶用水要求
      """#)

  static func read(_ record: Record) -> [Reference]? {
    record.records("references", ReferenceReader.self)
  }
}
