import Publishing
import Standards

/// The lines of source files that findings point at.
///
/// Each file is read and split once, however many findings it has, and of a line only what is
/// shown is looked at.
struct Excerpts: Sendable {
  /// Lines with findings by file and number, as scalars.
  private let lines: [String: [Int: [Unicode.Scalar]]]
  private static let widest = 100

  init(at positions: [SourcePosition], disk: Disk) {
    var lines: [String: [Int: [Unicode.Scalar]]] = [:]
    for (file, positions) in Dictionary(grouping: positions, by: \.file) {
      guard let bytes = disk.bytes(file, followsLink: false) else { continue }
      let source = SourceLines(file: file, text: String(decoding: bytes, as: UTF8.self))
      for number in Set(positions.map(\.line)) {
        lines[file, default: [:]][number] = source[number].map { line in
          line.unicodeScalars.map { $0 == "\t" ? " " : $0 }
        }
      }
    }
    self.lines = lines
  }

  /// The line with its number, and a caret under the reported character.
  func excerpt(at position: SourcePosition) -> String? {
    guard let line = lines[position.file]?[position.line], !line.isEmpty else { return nil }
    let number = String(position.line)
    let margin = String(repeating: " ", count: number.count)
    let (text, offset) = window(line, around: min(position.column - 1, line.count))
    return """
        \(number) | \(text)
        \(margin) | \(String(repeating: " ", count: offset))^
      """
  }

  /// What is shown of a line, and how many cells stand before the caret. Long lines are cut, so
  /// that the caret stays on the screen.
  private func window(_ line: [Unicode.Scalar], around place: Int) -> (text: String, offset: Int) {
    guard Self.cut(line[...], at: Self.widest) < line.count else {
      return (Self.text(line[...]), DisplayWidth.of(line[..<place]))
    }
    var start = 0
    if Self.cut(line[..<place], at: Self.widest / 2) < place {
      start = max(0, place - 20)
      while start > 0, line[start].cells == 0 { start -= 1 }
    }
    let mark = start > 0 ? "…" : ""
    let end = Self.cut(line[start...], at: Self.widest - mark.count)
    return (
      mark + Self.text(line[start..<end]) + (end < line.count ? "…" : ""),
      mark.count + DisplayWidth.of(line[start..<place])
    )
  }

  /// Where a text has filled so many cells: the index behind the last scalar that fits.
  private static func cut(_ text: ArraySlice<Unicode.Scalar>, at width: Int) -> Int {
    var filled = 0
    return text.indices.first { index in
      filled += text[index].cells
      return filled > width
    } ?? text.endIndex
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
