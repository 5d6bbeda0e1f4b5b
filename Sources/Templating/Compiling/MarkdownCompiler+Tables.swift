import Standards

extension MarkdownCompiler {
  private static let captionSign = "Table:"

  func isCaption(_ element: ParsedElement) -> Bool {
    guard element.kind == .paragraph, let first = element.children.first?.literal else {
      return false
    }
    return first == Self.captionSign || first.hasPrefix(Self.captionSign + " ")
  }

  mutating func table(_ source: TableSource, caption: ParsedElement) -> [Operation] {
    let place = position(of: caption)
    var spans = caption.children
    let text = (spans[0].literal ?? "").dropFirst(Self.captionSign.count)
      .drop(while: \.isWhitespace)
    spans[0] = ParsedElement(kind: .text(String(text)), line: caption.line, column: 0)
    let list = attributes(of: &spans, keys: ["headers"], at: place)
    if spans.allSatisfy({ $0.literal?.isEmpty == true }) {
      log.add(TemplateStructure().emptyCaption(at: place))
    }
    let words = inline(spans)
    let alignments = columns(source.columns)
    checkCounts(source, headers: list.settings["headers"], at: place)
    return [
      .table(
        TableProgram(
          id: list.id.map { id($0, at: place) } ?? [], classes: classes(list.classes, at: place),
          caption: words,
          headers: list.settings["headers"].map { self.words.operations($0, .raw) } ?? [],
          columns: alignments, head: rows(source.head, isHead: true),
          body: rows(source.body, isHead: false), foot: rows(source.foot, isHead: false),
          position: place))
    ]
  }

  private mutating func columns(_ cells: [TableSource.Cell]) -> [TableProgram.Cell] {
    self.cells(cells) { _, pieces, _, position in
      let text = pieces.map { piece in
        if case .text(let text, _) = piece { text } else { "" }
      }.joined()
      let written = Substring(text).trimmed
      let alignment: ColumnAlignment =
        written.hasSuffix(":") ? (written.hasPrefix(":") ? .centre : .right) : .none
      return TableProgram.CellProgram(
        content: [], plain: [], rows: [], columns: [], alignment: alignment, position: position)
    }
  }

  private mutating func rows(_ rows: [TableSource.Row], isHead: Bool) -> [TableProgram.Row] {
    rows.compactMap { row in
      switch row {
      case .row(let cells, let position):
        return .row(
          self.cells(cells) { compiler, _, paragraph, position in
            compiler.cell(compiler.cells[paragraph] ?? [], isHead: isHead, at: position)
          }, position)
      case .section(let tag, let inner):
        let entered = words.scope.enter(tag)
        let content = self.rows(inner, isHead: isHead)
        words.scope.leave()
        return entered.ofTable.map { .section($0, content) }
      }
    }
  }

  private mutating func cells(
    _ cells: [TableSource.Cell],
    _ compile: (inout MarkdownCompiler, [TemplatePiece], Int, SourcePosition) ->
      TableProgram.CellProgram
  ) -> [TableProgram.Cell] {
    cells.compactMap { cell in
      switch cell {
      case .cell(let pieces, let paragraph, let position):
        return .cell(compile(&self, pieces, paragraph, position))
      case .section(let tag, let inner):
        let entered = words.scope.enter(tag)
        let content = self.cells(inner, compile)
        words.scope.leave()
        return entered.ofTable.map { .section($0, content) }
      }
    }
  }

  private mutating func cell(
    _ spans: [ParsedElement], isHead: Bool, at place: SourcePosition
  ) -> TableProgram.CellProgram {
    var spans = spans
    let list = attributes(of: &spans, keys: ["rows", "columns"], at: place)
    isInCell = true
    let content = joins(inline(spans))
    isInCell = false
    return TableProgram.CellProgram(
      content: content, plain: isHead ? inline(spans, use: .plain) : [],
      rows: list.settings["rows"].map { words.operations($0, .raw) } ?? [],
      columns: list.settings["columns"].map { words.operations($0, .raw) } ?? [],
      alignment: .none, position: place)
  }

  /// Where neither columns nor cells depend on values, their numbers are known already.
  private func checkCounts(_ source: TableSource, headers: String?, at place: SourcePosition) {
    guard let count = count(source.columns), count > 0 else { return }
    if count > TemplateLimits.tableColumns {
      return log.add(TemplateStructure().tooManyColumns(at: source.position))
    }
    if let headers = headers.flatMap({ Int($0) }), headers > count {
      log.add(TemplateStructure().tooManyHeaders(headers, columns: count, at: place))
    }
    let all = source.head + source.body + source.foot
    if !all.contains(where: spans) { check(all, columns: count) }
  }

  private func check(_ rows: [TableSource.Row], columns: Int) {
    for row in rows {
      switch row {
      case .section(_, let inner): check(inner, columns: columns)
      case .row(let cells, let position):
        if let found = count(cells), found != columns {
          log.add(TemplateStructure().cellCount(found, columns: columns, at: position))
        }
      }
    }
  }

  private func count(_ cells: [TableSource.Cell]) -> Int? {
    cells.contains { if case .section = $0 { true } else { false } } ? nil : cells.count
  }

  /// Cells that cover several places make rows shorter.
  private func spans(_ row: TableSource.Row) -> Bool {
    switch row {
    case .section(_, let inner): inner.contains(where: spans)
    case .row(let cells, _):
      cells.contains { cell in
        guard case .cell(_, let paragraph, _) = cell,
          let literal = self.cells[paragraph]?.last?.literal
        else { return false }
        return literal.contains("{rows=") || literal.contains("{columns=")
      }
    }
  }
}

extension NameScope.Section {
  fileprivate var ofTable: TableProgram.TableSection? {
    switch self {
    case .when(let condition): .when(condition)
    case .each(let path): .each(path)
    case .with(let path): .with(path)
    case .unknown: nil
    }
  }
}
