import Standards

/// A table of a template, row by row and cell by cell.
struct TableSource {
  /// Cells, or cells that depend on a section.
  indirect enum Cell {
    /// `paragraph`: number of the paragraph that holds its Markdown.
    case cell([TemplatePiece], paragraph: Int, position: SourcePosition)
    case section(TemplateTag, [Cell])
  }

  /// Rows, or rows that depend on a section.
  indirect enum Row {
    case row([Cell], SourcePosition)
    case section(TemplateTag, [Row])
  }

  var head: [Row] = []
  /// The line `| --- | ---: |`.
  var columns: [Cell] = []
  var body: [Row] = []
  /// Behind a line `| === |`.
  var foot: [Row] = []
  var position: SourcePosition

  /// Gives each cell the number of its paragraph, and its content the place of that number.
  mutating func number(into contents: inout [[TemplatePiece]]) {
    head = numbered(head, &contents)
    body = numbered(body, &contents)
    foot = numbered(foot, &contents)
  }

  private func numbered(_ rows: [Row], _ contents: inout [[TemplatePiece]]) -> [Row] {
    rows.map { row in
      switch row {
      case .row(let cells, let position): .row(numbered(cells, &contents), position)
      case .section(let tag, let inner): .section(tag, numbered(inner, &contents))
      }
    }
  }

  private func numbered(_ cells: [Cell], _ contents: inout [[TemplatePiece]]) -> [Cell] {
    cells.map { cell in
      switch cell {
      case .section(let tag, let inner): return .section(tag, numbered(inner, &contents))
      case .cell(let pieces, _, let position):
        contents.append(pieces)
        return .cell(pieces, paragraph: contents.count - 1, position: position)
      }
    }
  }
}

/// Reads a table from where its first row begins.
struct TableSourceReader {
  private let source: [TemplateLine]
  /// The first line behind the table.
  private(set) var index: Int
  private(set) var faults: [Diagnostic] = []

  init(_ source: [TemplateLine], from index: Int) {
    self.source = source
    self.index = index
  }

  mutating func read() -> TableSource {
    var table = TableSource(position: source[index].position)
    var blocks: [[TableSource.Row]] = [[]]
    var hasColumns = false
    while index < source.count, let (row, isRule) = next() {
      switch (row, isRule) {
      case (.row(let cells, _), "-") where !hasColumns:
        table.columns = cells
        hasColumns = true
        blocks.append([])
      case (.row, "=") where hasColumns && blocks.count == 2: blocks.append([])
      default: blocks[blocks.count - 1].append(row)
      }
    }
    if !hasColumns { faults.append(TemplateStructure().tableWithoutRule(at: table.position)) }
    table.head = blocks[0]
    if blocks.count > 1 { table.body = blocks[1] }
    if blocks.count > 2 { table.foot = blocks[2] }
    return table
  }

  /// A row or a section of rows; nothing where the table ends.
  private mutating func next() -> (TableSource.Row, Character?)? {
    if let tag = source[index].loneTag, tag.opens { return section(tag).map { ($0, nil) } }
    guard source[index].start.hasPrefix("|") else { return nil }
    let position = source[index].position
    var pieces: [TemplatePiece] = []
    var line = source[index]
    while true {
      pieces += pieces.isEmpty ? line.dropping("|").pieces : line.dropping("").pieces
      index += 1
      if line.ends(in: "|"), !goesOn(at: index) { break }
      guard index < source.count, !source[index].isBlank else {
        faults.append(TemplateStructure().rowNotEnded(at: position))
        pieces.append(.text("|", position))
        break
      }
      line = source[index]
    }
    var reader = RowReader(pieces)
    let cells = reader.cells(until: nil)
    faults += reader.faults
    return (.row(cells, position), reader.rule)
  }

  /// Whether a row that could end goes on all the same.
  private func goesOn(at index: Int) -> Bool {
    guard index < source.count, !source[index].isBlank, source[index].loneTag == nil else {
      return false
    }
    return !source[index].start.hasPrefix("|") && !source[index].start.hasPrefix(":::")
  }

  private mutating func section(_ tag: TemplateTag) -> TableSource.Row? {
    let start = index
    index += 1
    var rows: [TableSource.Row] = []
    while index < source.count {
      if let close = source[index].loneTag, close.kind == .close {
        guard close.name == tag.name else { break }
        index += 1
        if rows.isEmpty { break }
        return .section(tag, rows)
      }
      guard let (row, _) = next() else { break }
      rows.append(row)
    }
    // Not a section of rows: it begins behind the table, or ends where it may not.
    if !rows.isEmpty {
      faults.append(TemplateStructure().sectionLeavesTable(tag, at: tag.position))
    }
    if rows.isEmpty { index = start }
    return nil
  }
}

/// Divides the pieces of a row, without its first `|`, into cells.
private struct RowReader {
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
