import Markdown
import Standards

/// Remembers through Mustache which template line each line of its output came from.
///
/// Mustache keeps no positions. So each line of a template that is more than a tag ends in a mark
/// of private-use characters, which is taken off again before the Markdown is parsed.
enum LineOrigins {
  private static let open: Unicode.Scalar = "\u{F8F0}"
  private static let close: Unicode.Scalar = "\u{F8F1}"

  /// The template with its marks.
  static func mark(_ file: TemplateFile, index: Int) -> String {
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { number, line in
      isOnlyTags(line) ? String(line) : "\(line)\(open)\(index):\(number + 1)\(close)"
    }.joined(separator: "\n")
  }

  /// A blank line or one that Mustache treats as standing alone.
  private static func isOnlyTags(_ line: Substring) -> Bool {
    let words = line.drop { $0 == " " || $0 == "\t" }
    return words.isEmpty || words.hasPrefix("{{#") || words.hasPrefix("{{/")
      || words.hasPrefix("{{^") || words.hasPrefix("{{>") || words.hasPrefix("{{!")
  }

  /// Mustache's output without marks, and the origin of each line.
  static func unmark(_ output: String, files: [TemplateFile], start: String) -> MarkdownSource {
    var text = String.UnicodeScalarView()
    var lines: [SourcePosition] = []
    var place = SourcePosition.start(of: start)
    var mark: [Unicode.Scalar]?
    for scalar in output.unicodeScalars {
      if scalar == open {
        mark = []
      } else if scalar == close {
        place = position(mark ?? [], files: files) ?? place
        mark = nil
      } else if mark != nil {
        mark?.append(scalar)
      } else {
        if scalar == "\n" { lines.append(place) }
        text.append(scalar)
      }
    }
    return MarkdownSource(text: String(text), lines: lines + [place])
  }

  private static func position(
    _ mark: [Unicode.Scalar], files: [TemplateFile]
  ) -> SourcePosition? {
    let parts = String(String.UnicodeScalarView(mark)).split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, files.indices.contains(parts[0]) else { return nil }
    return SourcePosition(file: files[parts[0]].path, line: parts[1], column: 1)
  }
}
