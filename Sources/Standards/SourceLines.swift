/// The lines of a text file, counted from 1.
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
}
