import Testing

@testable import Reading

/// A place in the samples where a field of a record is used.
struct FieldPlace: Sendable, CustomTestStringConvertible {
  /// Folder below `Tests`, or `site.yaml`.
  let sample: String
  let file: String
  let path: [PathStep]
  let record: String
  let field: Field
  let isEmptyList: Bool

  var name: String { "\(record).\(field.key)" }
  var testDescription: String { "\(name) in \(sample)/\(file)" }

  /// Every use of a field below a node.
  static func all(
    below node: YAMLNode, as shape: Shape, sample: String, file: String, path: [PathStep] = []
  ) -> [FieldPlace] {
    switch (shape, node.content) {
    case (.list(let element), .list(let items)):
      return items.enumerated().flatMap { index, item in
        all(below: item, as: element, sample: sample, file: file, path: path + [.index(index)])
      }
    case (.record(let record), .mapping(let pairs)):
      return pairs.flatMap { pair -> [FieldPlace] in
        guard let field = record.shape.field(pair.key) else { return [] }
        let path = path + [.key(pair.key)]
        let own = FieldPlace(
          sample: sample, file: file, path: path, record: record.shape.name, field: field,
          isEmptyList: pair.value.isEmptyList)
        return [own]
          + all(below: pair.value, as: field.shape, sample: sample, file: file, path: path)
      }
    default:
      return []
    }
  }
}

extension YAMLNode {
  fileprivate var isEmptyList: Bool {
    if case .list(let items) = content { items.isEmpty } else { false }
  }
}
