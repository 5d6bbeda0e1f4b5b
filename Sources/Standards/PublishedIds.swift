/// The permanent ids that a standard has published (`ids.txt`), one a line.
package struct PublishedIds: Hashable, Sendable {
  package let file: String
  package let text: String

  package init(file: String, text: String) {
    self.file = file
    self.text = text
  }

  /// The ids with their places; white space around them and empty lines do not count.
  package var ids: [Located<String>] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        let id = String(String.UnicodeScalarView(line.filter { !$0.isWhitespace }))
        guard !id.isEmpty else { return nil }
        return Located(
          value: id, position: SourcePosition(file: file, line: index + 1, column: 1))
      }
  }
}
