import Publishing
import Standards

/// The lines of source files that findings point at.
struct Excerpts: Sendable {
  let disk: Disk
  private static let widest = 100

  /// The line with its number, and a caret under the reported character.
  func excerpt(at position: SourcePosition) -> String? {
    guard let bytes = disk.bytes(position.file) else { return nil }
    let lines = SourceLines(file: position.file, text: String(decoding: bytes, as: UTF8.self))
    guard let line = lines[position.line], !line.isEmpty else { return nil }
    let before = String(String.UnicodeScalarView(line.unicodeScalars.prefix(position.column - 1)))
    let number = String(position.line)
    let margin = String(repeating: " ", count: number.count)
    let (text, offset) = window(String(line).replacing("\t", with: " "), around: before)
    return """
        \(number) | \(text)
        \(margin) | \(String(repeating: " ", count: offset))^
      """
  }

  /// Long lines are cut, so that the caret stays on the screen.
  private func window(_ line: String, around before: String) -> (text: String, offset: Int) {
    let offset = DisplayWidth.of(before)
    guard DisplayWidth.of(line) > Self.widest else { return (line, offset) }
    let skipped = offset > Self.widest / 2 ? max(0, before.count - 20) : 0
    let visible = line.dropFirst(skipped)
    var text = skipped > 0 ? "…" : ""
    for character in visible {
      if DisplayWidth.of(text) >= Self.widest { return (text + "…", caret(before, skipped)) }
      text.append(character)
    }
    return (text, caret(before, skipped))
  }

  private func caret(_ before: String, _ skipped: Int) -> Int {
    DisplayWidth.of(before.dropFirst(skipped)) + (skipped > 0 ? 1 : 0)
  }
}
