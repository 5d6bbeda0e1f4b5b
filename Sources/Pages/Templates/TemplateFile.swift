import Standards

/// The text of one template, partial or locale file.
package struct TemplateFile: Sendable {
  /// As the user knows it.
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    // Mustache loses the indentation of partials behind CRLF.
    self.text = text.replacing("\r\n", with: "\n")
  }

  /// The first place of any of the texts.
  func position(ofAny needles: [String]) -> SourcePosition? {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for needle in needles {
        guard let range = line.firstRange(of: needle) else { continue }
        let column = line[..<range.lowerBound].unicodeScalars.count + 1
        return SourcePosition(file: path, line: index + 1, column: column)
      }
    }
    return nil
  }
}
