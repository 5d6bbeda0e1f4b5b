/// The lines of a text file, for excerpts and for finding what YAML marks do not tell.
package struct SourceLines: Sendable {
  package let file: String
  package let lines: [Substring]

  package init(file: String, text: String) {
    self.file = file
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// The text of a line, counted from 1.
  package subscript(line: Int) -> Substring? {
    lines.indices.contains(line - 1) ? lines[line - 1] : nil
  }

  /// Number of leading spaces.
  package func indentation(ofLine line: Int) -> Int {
    self[line]?.prefix { $0 == " " }.count ?? 0
  }

  /// Where `key:` stands in the block that begins at `start`, with its indentation.
  package func places(ofKey key: String, from start: SourcePosition) -> [SourcePosition] {
    var found: [SourcePosition] = []
    for line in start.line..<max(start.line + 1, lines.count + 1) {
      guard let text = self[line] else { break }
      let column = text.prefix { $0 == " " || $0 == "-" }.count + 1
      let isContent = !text.allSatisfy(\.isWhitespace) && !text.drop { $0 == " " }.hasPrefix("#")
      if isContent, column < start.column { break }
      let rest = text.dropFirst(column - 1).drop { $0 == "\"" || $0 == "'" }
      if column == start.column, rest.hasPrefix(key), isKeyEnd(rest.dropFirst(key.count)) {
        found.append(SourcePosition(file: file, line: line, column: column))
      }
    }
    return found
  }

  private func isKeyEnd(_ rest: Substring) -> Bool {
    rest.drop { $0 == "\"" || $0 == "'" || $0 == " " }.hasPrefix(":")
  }
}
