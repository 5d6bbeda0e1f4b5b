/// One kind of mapping of the content files, for the manual of encoding.
package struct EncodingRecord: Hashable, Sendable {
  package let name: String
  package let summary: String
  package let fields: [EncodingField]
  /// YAML of the whole, if it is the root of a file.
  package let example: String?

  package init(name: String, summary: String, fields: [EncodingField], example: String?) {
    self.name = name
    self.summary = summary
    self.fields = fields
    self.example = example
  }
}

/// A key of a mapping of the content files.
package struct EncodingField: Hashable, Sendable {
  package let key: String
  package let required: Bool
  /// What may stand there, or stands there several times if `isList`.
  package let expectation: Wording
  package let isList: Bool
  package let summary: String
  /// Name of the record that stands there, directly or in a list.
  package let record: String?

  package init(
    key: String,
    required: Bool,
    expectation: Wording,
    isList: Bool,
    summary: String,
    record: String?
  ) {
    self.key = key
    self.required = required
    self.expectation = expectation
    self.isList = isList
    self.summary = summary
    self.record = record
  }
}
