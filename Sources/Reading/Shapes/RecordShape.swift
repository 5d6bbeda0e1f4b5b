/// The keys that a mapping may have.
struct RecordShape: Sendable {
  /// Kebab case; names the record in the JSON Schema and in the manual.
  let name: String
  let summary: String
  let fields: [Field]
  /// YAML of a whole file, if the record is the root of one. A test reads it.
  var example: String?
  /// Whether exactly one of the fields must be there.
  var choosesOne = false
  /// Form of a `number` that gives the id, so that none is needed.
  var numberInsteadOfId: TextForm?

  func field(_ key: String) -> Field? { fields.first { $0.key == key } }
}
