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
