package import Standards

/// A template after its variables have been replaced by tokens.
package struct MarkdownSource: Sendable {
  package let text: String
  /// The template position that each line of `text` came from; index 0 is the first line.
  package let lines: [SourcePosition]

  package init(text: String, lines: [SourcePosition]) {
    self.text = text
    self.lines = lines
  }

  /// Where a line of `text` came from. A line beyond the table takes the last entry.
  func position(ofLine line: Int) -> SourcePosition {
    if lines.indices.contains(line) { return lines[line] }
    return lines.last ?? .start(of: "")
  }
}
