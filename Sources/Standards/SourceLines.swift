/// The lines of a text file, counted from 1.
package struct SourceLines: Sendable {
  package let file: String
  package let lines: [Substring]

  package init(file: String, text: String) {
    self.file = file
    var lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
    for index in lines.indices.dropLast() where lines[index].last == 13 {
      lines[index].removeLast()
    }
    self.lines = lines.map { Substring($0) }
  }

  /// The text of a line, counted from 1.
  package subscript(line: Int) -> Substring? {
    lines.indices.contains(line - 1) ? lines[line - 1] : nil
  }
}
