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
  /// Whether there is a line below the head.
  var hasRule = true

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
    var isWhole = true
    while index < source.count {
      if source[index].loneTag?.kind == .leftOut {
        isWhole = false
        index += 1
        continue
      }
      guard let (row, isRule) = next() else { break }
      switch (row, isRule) {
      case (.row(let cells, _), "-") where !hasColumns:
        table.columns = cells
        hasColumns = true
        blocks.append([])
      case (.row, "=") where hasColumns && blocks.count == 2: blocks.append([])
      default: blocks[blocks.count - 1].append(row)
      }
    }
    table.hasRule = hasColumns || !isWhole
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
      let next = line.dropping(pieces.isEmpty ? "|" : "").pieces
      pieces += Self.needsSpace(pieces.last, next.first) ? [.text(" ", line.position)] : []
      pieces += next
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

  /// Whether a line end stands between words that are divided by spaces.
  private static func needsSpace(_ last: TemplatePiece?, _ next: TemplatePiece?) -> Bool {
    guard case .text(let before, _) = last, case .text(let behind, _) = next,
      let left = before.unicodeScalars.last, let right = behind.unicodeScalars.first
    else { return false }
    return !isSign(left) && !isSign(right)
  }

  /// White space, a sign of tables or tags, or a character of a script without spaces.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "<", ">", "\\": true
    default: scalar.isMarkdownSpace || scalar.isUnspaced
    }
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
