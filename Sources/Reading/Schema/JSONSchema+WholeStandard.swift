import Standards

extension JSONSchema {
  /// The schema of a standard in one file: what its files say, by their names, and the permanent ids
  /// of its statements.
  var textOfWholeStandard: String {
    let kinds = FileKind.allCases.filter { $0 != .level && $0 != .site }
    let roots: [RecordShape] = (kinds + [.level]).map { $0.root.shape }
    return text(
      title: Self.wholeStandard, summary: Self.summary,
      root: ("$ref", .string("#/$defs/" + Self.wholeStandard)),
      definitions: definitions(from: roots)
        + [(Self.wholeStandard, Self.document(files: Self.files(kinds)))])
  }

  private static let summary = Wording(
    key: "shapes.wholeStandard", english: "A standard with all that its files say.")

  private static func document(files: JSONValue) -> JSONValue {
    let ids: [(String, JSONValue)] = [
      ("type", .string("object")), ("additionalProperties", words),
    ]
    return object([
      ("format", .object([("const", .string("gangmu-standard"))])),
      ("version", .object([("const", .int(1))])),
      ("id", words), ("changed", words), ("statements", .object(ids)), ("files", files),
    ])
  }

  private static func files(_ kinds: [FileKind]) -> JSONValue {
    var properties = kinds.map { kind in
      (kind.rawValue + ".yaml", JSONValue.object([reference(kind.root.shape)]))
    }
    properties += [("source.txt", words), ("ids.txt", words)]
    let level = JSONValue.object([reference(FileKind.level.root.shape)])
    return object(
      properties, required: ["standard.yaml"], others: [("^levels/[^/]+\\.yaml$", level)])
  }

  private static let words = JSONValue.object([("type", .string("string"))])

  /// - Parameter required: all properties, if not named.
  private static func object(
    _ properties: [(String, JSONValue)], required: [String]? = nil,
    others: [(String, JSONValue)] = []
  ) -> JSONValue {
    let names = required ?? properties.map { $0.0 }
    return .object([
      ("type", .string("object")), ("properties", .object(properties)),
      ("patternProperties", .object(others)), ("additionalProperties", .bool(false)),
      ("required", .array(names.map { .string($0) })),
    ])
  }
}
