import Standards

/// A key of a record as a file writes it.
struct FieldUse {
  let record: String
  let key: String
  /// The key and its value, if both stand on one line.
  let line: String?
  /// The key and its value with all lines, the first of them unindented.
  let block: String

  /// Every use of a key below a node, in the order of the file.
  static func all(below node: YAMLNode, as shape: Shape, in text: SourceText) -> [FieldUse] {
    switch (shape, node.content) {
    case (.list(let element), .list(let items)), (.oneOrMore(let element), .list(let items)):
      items.flatMap { all(below: $0, as: element, in: text) }
    case (.record(let record), .mapping(let pairs)):
      pairs.flatMap { pair -> [FieldUse] in
        guard let field = record.shape.field(pair.key) else { return [] }
        return [FieldUse(pair, of: record.shape, in: text)]
          + all(below: pair.value, as: field.shape, in: text)
      }
    default: []
    }
  }

  private init(_ pair: YAMLPair, of record: RecordShape, in text: SourceText) {
    let place = pair.position
    let words = text.words(ofLine: place.line).unicodeScalars
    let start = words.index(words.startIndex, offsetBy: place.column - 1)
    let rest = String(words[start...])
    let isInBraces = words[..<start].contains("{")
    self.record = record.name
    key = pair.key
    line =
      pair.value.position.line == place.line
      ? (isInBraces ? FieldUse.part(of: rest) : rest) : nil
    let below = (place.line + 1...max(place.line + 1, text.lineCount)).lazy
      .map { text.words(ofLine: $0) }
      .prefix { $0.prefix { $0 == " " }.count >= place.column }
    block = ([rest] + below.map { String($0.dropFirst(place.column - 1)) })
      .joined(separator: "\n")
  }

  /// The text up to where the next key of the same braces begins, or the braces end.
  private static func part(of text: String) -> String {
    var depth = 0
    let part = text.prefix { sign in
      if "[{".contains(sign) { depth += 1 }
      if "]}".contains(sign) { depth -= 1 }
      return depth >= 0 && !(depth == 0 && sign == ",")
    }
    return part.last == " " ? String(part.dropLast()) : String(part)
  }
}
