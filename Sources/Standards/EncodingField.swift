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
