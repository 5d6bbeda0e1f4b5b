package import Standards

/// Writes the shapes of content files as JSON Schema (draft 2020-12), for editors.
package struct JSONSchema {
  /// A sentence in the language of the people who encode.
  private let phrase: (Wording) -> String

  /// The names of all schemas, in alphabetical order.
  package static let names = (Set(FileKind.allCases.map(\.schemaName)) + [wholeStandard]).sorted()

  /// The schema of a standard as one JSON file to take away.
  static let wholeStandard = "standard-data"

  /// - Parameter phrase: a sentence in the language of the people who encode.
  package init(phrase: @escaping (Wording) -> String) { self.phrase = phrase }

  /// A schema as JSON text with stable order.
  ///
  /// - Parameter name: one of `names`.
  package func text(named name: String) -> String {
    FileKind(rawValue: name).map(text(for:)) ?? textOfWholeStandard
  }

  /// The schema of one kind of file.
  private func text(for kind: FileKind) -> String {
    let root = kind.root.shape
    return text(
      title: kind.schemaName, summary: root.sentence, root: Self.reference(root),
      definitions: definitions(from: [root]))
  }

  static func reference(_ shape: RecordShape) -> (String, JSONValue) {
    ("$ref", .string("#/$defs/\(shape.name)"))
  }

  func text(
    title: String, summary: Wording, root: (String, JSONValue), definitions: [(String, JSONValue)]
  ) -> String {
    let schema = JSONValue.object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("gangmu \(title)")), ("description", .string(phrase(summary))), root,
      ("$defs", .object(definitions.sorted { $0.0 < $1.0 })),
    ])
    return schema.indentedText + "\n"
  }

  /// The records and all that they hold, each once.
  func definitions(from roots: [RecordShape]) -> [(String, JSONValue)] {
    var definitions: [(String, JSONValue)] = []
    var pending = roots
    var seen: Set<String> = []
    while let shape = pending.popLast() {
      guard seen.insert(shape.name).inserted else { continue }
      definitions.append((shape.name, record(shape)))
      pending += shape.fields.compactMap { $0.shape.innerRecord }
    }
    return definitions
  }

  private func record(_ shape: RecordShape) -> JSONValue {
    var fields: [(String, JSONValue)] = [
      ("type", .string("object")),
      ("description", .string(phrase(shape.sentence))),
      ("properties", .object(shape.fields.map { ($0.key, describe($0, of: shape)) })),
      ("additionalProperties", .bool(false)),
    ]
    let required = shape.fields.filter(\.required).map { JSONValue.string($0.key) }
    if !required.isEmpty { fields.append(("required", .array(required))) }
    if shape.choosesOne {
      fields += [("minProperties", .int(1)), ("maxProperties", .int(1))]
    }
    if let form = shape.numberInsteadOfId { fields.append(("anyOf", Self.idOrNumber(form))) }
    return .object(fields)
  }

  private static func idOrNumber(_ form: TextForm) -> JSONValue {
    let number = JSONValue.object([("pattern", .string(form.pattern))])
    return .array([
      .object([("required", .array([.string("id")]))]),
      .object([
        ("required", .array([.string("number")])), ("properties", .object([("number", number)])),
      ]),
    ])
  }

  private func describe(_ field: Field, of record: RecordShape) -> JSONValue {
    // `$ref` may stand beside other keywords since draft 2019-09.
    .object(
      [("description", .string(phrase(record.sentence(of: field))))] + Self.keywords(field.shape))
  }

  private static func keywords(_ shape: Shape) -> [(String, JSONValue)] {
    switch shape {
    case .text: [("type", .string("string")), ("minLength", .int(1))]
    case .printed: [("oneOf", .array([words, translated]))]
    case .integer(let range):
      [("type", .string("integer")), ("minimum", .int(range.lowerBound))]
        + (range.upperBound == .max ? [] : [("maximum", .int(range.upperBound))])
    case .flag: [("type", .string("boolean"))]
    case .choice(let choices): [("enum", .array(choices.map { .string($0) }))]
    case .form(let form): [("type", .string("string")), ("pattern", .string(form.pattern))]
    case .weight:
      [
        (
          "oneOf",
          .array([
            .object([
              ("type", .string("integer")), ("minimum", .int(0)), ("maximum", .int(100)),
            ]),
            .object([("enum", .array(WeightKind.dashes.map { .string($0) }))]),
          ])
        )
      ]
    case .cell: [("oneOf", .array([.object([("type", .string("string"))]), translated]))]
    case .list(let element):
      [("type", .string("array")), ("items", .object(keywords(element)))]
    case .oneOrMore(let element):
      [
        (
          "anyOf",
          .array([.object(keywords(element)), .object(keywords(.list(element)))])
        )
      ]
    case .record(let record): [("$ref", .string("#/$defs/\(record.shape.name)"))]
    }
  }

  private static let words = JSONValue.object([
    ("type", .string("string")), ("minLength", .int(1)),
  ])

  private static let translated = JSONValue.object([
    ("type", .string("object")),
    ("properties", .object([("printed", words)])),
    ("patternProperties", .object([(TextForm.language.pattern, words)])),
    ("additionalProperties", .bool(false)),
    ("required", .array([.string("printed")])),
  ])
}

extension Shape {
  /// The record that stands here, directly or in a list.
  var innerRecord: RecordShape? {
    if case .record(let record) = self { record.shape } else { element?.innerRecord }
  }
}
