import Standards

/// Divides the pieces of a row, without its first `|`, into cells.
struct RowReader {
  private enum Part {
    case pipe(SourcePosition)
    case piece(TemplatePiece)
  }

  private var parts: [Part] = []
  private var index = 0
  private(set) var faults: [Diagnostic] = []
  private let start: SourcePosition

  /// `-` or `=` if the row holds nothing but such lines.
  private(set) var rule: Character?

  init(_ pieces: [TemplatePiece]) {
    start = TemplateLine(pieces: pieces).position
    for piece in pieces {
      guard case .text(let text, let position) = piece else {
        parts.append(.piece(piece))
        continue
      }
      parts += Self.divide(text, position)
    }
    rule = Self.rule(parts)
  }

  private static func rule(_ parts: [Part]) -> Character? {
    var sign: Character?
    for case .piece(.text(let text, _)) in parts {
      for character in text where !" \t:".contains(character) {
        guard character == "-" || character == "=", sign == nil || sign == character else {
          return nil
        }
        sign = character
      }
    }
    let hasValue = parts.contains { part in
      if case .piece(.tag(let tag)) = part { tag.kind == .value } else { false }
    }
    return hasValue ? nil : sign
  }

  private static func divide(_ text: String, _ position: SourcePosition) -> [Part] {
    var parts: [Part] = []
    var words = ""
    var begin = 0
    var offset = 0
    var isEscaped = false
    func flush() {
      if !words.isEmpty {
        parts.append(.piece(.text(words, position.advanced(by: begin))))
      }
      words = ""
    }
    for scalar in text.unicodeScalars {
      if scalar == "|", !isEscaped {
        flush()
        parts.append(.pipe(position.advanced(by: offset)))
        begin = offset + 1
      } else {
        words.unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
      offset += 1
    }
    flush()
    return parts
  }

  /// Cells up to the tag that closes a section of cells, or to the end.
  mutating func cells(until opening: TemplateTag?) -> [TableSource.Cell] {
    var cells: [TableSource.Cell] = []
    while index < parts.count {
      if let tag = tagAtStart(), tag.kind == .close, tag.name == opening?.name { return cells }
      if let tag = tagAtStart(), tag.opens, spansCells(tag) {
        skipToTag()
        index += 1
        let inner = self.cells(until: tag)
        skipToTag()
        index += 1
        cells.append(.section(tag, inner))
        continue
      }
      if let cell = cell() { cells.append(cell) }
    }
    return cells
  }

  private mutating func cell() -> TableSource.Cell? {
    var pieces: [TemplatePiece] = []
    var depth = 0
    while index < parts.count {
      defer { index += 1 }
      switch parts[index] {
      case .pipe(let position):
        if depth != 0 { faults.append(TemplateStructure().sectionLeavesCell(at: position)) }
        let place = TemplateLine(pieces: pieces).position
        return .cell(
          pieces, paragraph: 0, position: place.file.isEmpty ? position : place)
      case .piece(let piece):
        if case .tag(let tag) = piece {
          if tag.opens { depth += 1 } else if tag.kind == .close { depth -= 1 }
        }
        pieces.append(piece)
      }
    }
    // Behind the last sign only white space may stand.
    if !TemplateLine(pieces: pieces).isBlank {
      faults.append(TemplateStructure().rowNotEnded(at: start))
    }
    return nil
  }

  /// The tag that stands next, with nothing but white space before it.
  private func tagAtStart() -> TemplateTag? {
    for part in parts[index...] {
      switch part {
      case .piece(.text(let text, _)) where text.allSatisfy(\.isWhitespace): continue
      case .piece(.tag(let tag)): return tag
      default: return nil
      }
    }
    return nil
  }

  private mutating func skipToTag() {
    while index < parts.count {
      if case .piece(.tag) = parts[index] { return }
      index += 1
    }
  }

  /// Whether a `|` stands between the tag and the one that closes it.
  private func spansCells(_ tag: TemplateTag) -> Bool {
    var depth = 0
    for part in parts[index...] {
      switch part {
      case .pipe where depth > 0: return true
      case .piece(.tag(let next)):
        if next.opens { depth += 1 }
        if next.kind == .close { depth -= 1 }
        if depth == 0, next.kind == .close { return false }
      default: continue
      }
    }
    return false
  }
}
