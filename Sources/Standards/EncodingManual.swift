/// How a standard is encoded: every key, and a whole small standard as an example.
package struct EncodingManual: Hashable, Sendable {
  /// Every kind of mapping once.
  package let records: [EncodingRecord]
  package let notes: [EncodingNote]
  /// The files of the example.
  package let files: [EncodingFile]

  package init(
    records: [EncodingRecord] = [], notes: [EncodingNote] = [], files: [EncodingFile] = []
  ) {
    self.records = records
    self.notes = notes
    self.files = files
  }
}

/// Something about encoding that needs an explanation.
package struct EncodingNote: Hashable, Sendable {
  /// Names its words in the locales.
  package let name: String
  /// Lines of YAML.
  package let example: String

  package init(name: String, example: String) {
    self.name = name
    self.example = example
  }
}

/// A file of the example.
package struct EncodingFile: Hashable, Sendable {
  /// Its path below the folder of content.
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
