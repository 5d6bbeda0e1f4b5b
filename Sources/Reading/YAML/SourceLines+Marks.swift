import Standards

/// Finds what YAML marks do not tell.
extension SourceLines {
  /// The place itself, or the end of the file: what is missing there is marked a line too low.
  func inside(_ place: SourcePosition) -> SourcePosition {
    guard place.line > lines.count, let last = lines.last else { return place }
    return SourcePosition(file: file, line: lines.count, column: last.unicodeScalars.count + 1)
  }

  /// Whether a text stands at a place letter by letter.
  func holds(_ text: String, at place: SourcePosition) -> Bool {
    guard let line = self[place.line] else { return false }
    return line.unicodeScalars.dropFirst(place.column - 1).starts(with: text.unicodeScalars)
  }

  /// Where the words of a block scalar begin, whose indicator stands at `start`.
  func firstWords(below start: SourcePosition) -> SourcePosition? {
    for line in lines.indices.dropFirst(start.line).map({ $0 + 1 }) {
      let text = lines[line - 1]
      let indentation = text.prefix { $0 == " " }.count
      if indentation < text.count {
        return SourcePosition(file: file, line: line, column: indentation + 1)
      }
    }
    return nil
  }

  /// Where the mapping whose first `key:` stands at `first` has the same key again.
  func place(ofKey key: String, after first: SourcePosition) -> SourcePosition? {
    placeInBlock(of: key, after: first) ?? placeInBraces(of: key, after: first)
  }

  private func placeInBlock(of key: String, after first: SourcePosition) -> SourcePosition? {
    for line in lines.indices.dropFirst(first.line).map({ $0 + 1 }) {
      let indentation = lines[line - 1].prefix { $0 == " " }.count
      let rest = lines[line - 1].dropFirst(indentation)
      if rest.allSatisfy(\.isWhitespace) || rest.hasPrefix("#") { continue }
      if indentation + 1 < first.column { return nil }
      if indentation + 1 == first.column, begins(rest, withKey: key) {
        return SourcePosition(file: file, line: line, column: first.column)
      }
    }
    return nil
  }

  /// The next `key:` after a brace, a comma or a space.
  private func placeInBraces(of key: String, after first: SourcePosition) -> SourcePosition? {
    for line in lines.indices.dropFirst(first.line - 1).map({ $0 + 1 }) {
      let scalars = Array(lines[line - 1].unicodeScalars)
      for index in scalars.indices.dropFirst(line == first.line ? first.column : 0)
      where index == 0 || [" ", ",", "{"].contains(scalars[index - 1]) {
        var rest = String.UnicodeScalarView()
        rest.append(contentsOf: scalars[index...])
        if begins(Substring(String(rest)), withKey: key) {
          return SourcePosition(file: file, line: line, column: index + 1)
        }
      }
    }
    return nil
  }

  private func begins(_ text: Substring, withKey key: String) -> Bool {
    let quotes: Set<Character> = ["\"", "'"]
    let rest = text.drop(while: quotes.contains)
    guard rest.hasPrefix(key) else { return false }
    return rest.dropFirst(key.count).drop { quotes.contains($0) || $0 == " " }.hasPrefix(":")
  }
}
