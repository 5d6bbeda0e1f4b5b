/// One kind of mapping of the content files, for the manual of encoding.
package struct EncodingRecord: Hashable, Sendable {
  package let name: String
  package let summary: Wording
  package let fields: [EncodingField]

  package init(name: String, summary: Wording, fields: [EncodingField]) {
    self.name = name
    self.summary = summary
    self.fields = fields
  }
}

/// A key of a mapping of the content files.
package struct EncodingField: Hashable, Sendable {
  package let key: String
  package let required: Bool
  /// What may stand there, or stands there several times if `isList`.
  package let expectation: Wording
  package let isList: Bool
  package let summary: Wording
  /// Name of the record that stands there, directly or in a list.
  package let record: String?
  /// The key with a value, on one line.
  package let example: String?
  /// Whether the example standard uses the key.
  package let isInExample: Bool

  package init(
    key: String,
    required: Bool,
    expectation: Wording,
    isList: Bool,
    summary: Wording,
    record: String?,
    example: String?,
    isInExample: Bool
  ) {
    self.key = key
    self.required = required
    self.expectation = expectation
    self.isList = isList
    self.summary = summary
    self.record = record
    self.example = example
    self.isInExample = isInExample
  }
}
