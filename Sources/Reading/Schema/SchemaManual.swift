package import Standards

/// The shapes of content files in words, for the manual of encoding.
package enum SchemaManual {
  /// Every record once: the site and the standard first, each followed by the records it holds.
  package static let records: [EncodingRecord] = {
    var records: [EncodingRecord] = []
    var seen: Set<String> = []
    func visit(_ shape: RecordShape) {
      guard seen.insert(shape.name).inserted else { return }
      records.append(record(shape))
      for inner in shape.fields.compactMap({ $0.shape.innerRecord }) { visit(inner) }
    }
    for kind in [FileKind.site, .standard] + FileKind.allCases { visit(kind.root.shape) }
    return records
  }()

  private static func record(_ shape: RecordShape) -> EncodingRecord {
    EncodingRecord(
      name: shape.name, summary: shape.summary,
      fields: shape.fields.map(field), example: shape.example)
  }

  private static func field(_ field: Field) -> EncodingField {
    var element = field.shape
    while case .list(let inner) = element { element = inner }
    var isList = false
    if case .list = field.shape { isList = true }
    return EncodingField(
      key: field.key, required: field.required, expectation: element.expectation, isList: isList,
      summary: field.summary, record: field.shape.innerRecord?.name)
  }
}
