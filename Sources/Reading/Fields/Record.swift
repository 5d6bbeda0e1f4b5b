import Standards

/// One kind of mapping in the content files. Its keys are declared once, each in one line of
/// `value`; reading, checking, writing, the JSON Schema and the manual follow from that.
protocol Record: Sendable {
  associatedtype Value: Sendable
  /// Made by `describe`, with the name of the record and a sentence about it.
  static var shape: RecordShape { get }
  /// The value, whose parts come from the keys: `fields.required("key", kind, \.property, "…")`.
  static func value(_ fields: inout Fields<Self>) -> Value
}

extension Record {
  /// - Parameters:
  ///   - name: kebab case; names the record in the JSON Schema and in the manual.
  ///   - choosesOne: whether exactly one of the keys must be there.
  ///   - numberInsteadOfId: form of a `number` that gives the id, so that none is needed.
  static func describe(
    _ name: String, _ summary: String, choosesOne: Bool = false,
    numberInsteadOfId: TextForm? = nil
  ) -> RecordShape {
    var fields = Fields<Self>()
    _ = value(&fields)
    return RecordShape(
      name: name, summary: summary, fields: fields.keys.described, choosesOne: choosesOne,
      numberInsteadOfId: numberInsteadOfId)
  }

  /// Stands for a value where there is none, while keys are described or after a fault.
  static var blank: Value {
    var fields = Fields<Self>()
    return value(&fields)
  }

  /// The value of a node; nothing if a part it cannot do without was refused.
  static func read(_ node: YAMLNode, called name: String, _ faults: inout Faults) -> Value? {
    guard let pairs = KeyWalk.pairs(of: node, shape, called: name, &faults) else { return nil }
    var fields = Fields<Self>(reading: node, pairs)
    swap(&fields.keys.faults, &faults)
    let value = value(&fields)
    fields.keys.finish(called: name)
    swap(&fields.keys.faults, &faults)
    return fields.keys.isRefused ? nil : value
  }

  static func write(_ value: Value) -> JSONValue {
    var fields = Fields<Self>(writing: value)
    _ = self.value(&fields)
    return .object(fields.keys.written)
  }
}

/// The keys that a mapping may have, in words.
struct RecordShape: Sendable {
  let name: String
  let summary: String
  let fields: [Field]
  let choosesOne: Bool
  let numberInsteadOfId: TextForm?

  var keys: [String] { fields.map(\.key) }

  /// What it is, ready for other languages.
  var sentence: Wording { Wording(key: "records.\(name).summary", english: summary) }

  /// What a key is for, ready for other languages.
  func sentence(of field: Field) -> Wording {
    Wording(key: "records.\(name).\(field.key)", english: field.summary)
  }

  func field(_ key: String) -> Field? { fields.first { $0.key == key } }
}

/// A key that a record may have, in words.
struct Field: Sendable {
  let key: String
  let shape: Shape
  let required: Bool
  /// One sentence for people who encode a standard.
  let summary: String
}
