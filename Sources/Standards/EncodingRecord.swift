/// One kind of mapping of the content files, for the manual of encoding.
package struct EncodingRecord: Hashable, Sendable {
  package let name: String
  package let summary: String
  package let fields: [EncodingField]

  package init(name: String, summary: String, fields: [EncodingField]) {
    self.name = name
    self.summary = summary
    self.fields = fields
  }
}
