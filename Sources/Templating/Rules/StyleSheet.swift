package import Standards

/// A style sheet of the templates.
package enum StyleSheet {
  /// What it loads from elsewhere.
  package static func faults(in text: String, file: String) -> [Diagnostic] {
    // Made once: to make a pattern takes longer than to search for it.
    let pattern = /(?i)@import|url\(\s*["']?\s*(https?:|\/\/)/
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        guard line.utf8.contains(UInt8(ascii: "@")) || line.utf8.contains(UInt8(ascii: "(")),
          let match = line.firstMatch(of: pattern)
        else { return nil }
        let column = line[..<match.range.lowerBound].unicodeScalars.count + 1
        return TemplateMarkup().foreignStyle(
          at: SourcePosition(file: file, line: index + 1, column: column))
      }
  }
}
