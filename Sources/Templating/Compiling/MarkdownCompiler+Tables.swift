import Standards

extension MarkdownCompiler {
  static let captionSign = "Table:"

  func isCaption(_ element: ParsedElement) -> Bool {
    guard element.kind == .paragraph, let first = element.children.first?.literal else {
      return false
    }
    return first == Self.captionSign || first.hasPrefix(Self.captionSign + " ")
  }

  mutating func table(_ source: TableSource, caption element: ParsedElement?) -> [Operation] {
    if !source.hasRule, !isPartial {
      log.add(TemplateStructure().tableWithoutRule(at: source.position))
    }
    let (list, words) = element.map { caption($0) } ?? (AttributeList(at: source.position), [])
    let place = list.id == nil ? element.map(position(of:)) ?? source.position : list.position
    let alignments = columns(source.columns)
    checkCounts(source, headers: list)
    let head = rows(source.head, isHead: true)
    return [
      .table(
        TableProgram(
          id: list.id.map { id($0, at: list.position) } ?? [],
          classes: classes(list.classes, at: list.position), caption: words,
          headers: list.settings["headers"].map { self.words.operations($0, .raw) } ?? [],
          columns: alignments,
          // Rows that a partial brings stand below others.
          head: isPartial && !source.hasRule ? [] : head,
          body: rows(source.body, isHead: false), foot: rows(source.foot, isHead: false),
          position: place))
    ]
  }

  /// The words of a caption, and what stands in braces behind them.
  mutating func caption(_ element: ParsedElement) -> (AttributeList, [Operation]) {
    var spans = element.children
    let text = (spans[0].literal ?? "").dropFirst(Self.captionSign.count)
      .drop(while: \.isWhitespace)
    spans[0] = ParsedElement(kind: .text(String(text)), line: element.line, column: 0)
    let list = attributes(of: &spans, keys: ["headers"])
    if spans.allSatisfy({ $0.literal?.isEmpty == true }) {
      log.add(TemplateStructure().emptyCaption(at: position(of: element)))
    }
    return (list, inline(spans))
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
    rows.map { row in
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
        return .section(entered.ofTable, content)
      }
    }
  }

  private mutating func cells(
    _ cells: [TableSource.Cell],
    _ compile: (inout MarkdownCompiler, [TemplatePiece], Int, SourcePosition) ->
      TableProgram.CellProgram
  ) -> [TableProgram.Cell] {
    cells.map { cell in
      switch cell {
      case .cell(let pieces, let paragraph, let position):
        return .cell(compile(&self, pieces, paragraph, position))
      case .section(let tag, let inner):
        let entered = words.scope.enter(tag)
        let content = self.cells(inner, compile)
        words.scope.leave()
        return .section(entered.ofTable, content)
      }
    }
  }

  private mutating func cell(
    _ spans: [ParsedElement], isHead: Bool, at place: SourcePosition
  ) -> TableProgram.CellProgram {
    var spans = spans
    let list = attributes(of: &spans, keys: ["rows", "columns"])
    checkSpans(list)
    isInCell = true
    let content = joins(inline(spans))
    isInCell = false
    return TableProgram.CellProgram(
      content: content, plain: isHead ? inline(spans, use: .plain) : [],
      rows: list.settings["rows"].map { words.operations($0, .raw) } ?? [],
      columns: list.settings["columns"].map { words.operations($0, .raw) } ?? [],
      alignment: .none, position: place)
  }

  /// Where columns do not depend on values, their number is known already.
  private func checkCounts(_ source: TableSource, headers list: AttributeList) {
    let headers = list.settings["headers"] ?? "1"
    if !headers.unicodeScalars.contains(ReservedScalars.stand), Int(headers).map({ $0 < 1 }) ?? true
    {
      log.add(TemplateStructure().notAHeader(headers, at: list.place(of: "headers")))
    }
    let isStatic = !source.columns.contains { if case .section = $0 { true } else { false } }
    let count = source.columns.count
    guard isStatic, count > 0 else { return }
    if count > TemplateLimits.tableColumns {
      return log.add(TemplateStructure().tooManyColumns(at: source.position))
    }
    if list.settings["headers"] != nil, let headers = Int(headers), headers > count {
      log.add(
        TemplateStructure().tooManyHeaders(
          headers, columns: count, at: list.place(of: "headers")))
    }
  }

  /// A number of rows or columns that a cell covers, if it is known already.
  private func checkSpans(_ list: AttributeList) {
    for (key, figure) in list.settings.sorted(by: { $0.key < $1.key })
    where !figure.unicodeScalars.contains(ReservedScalars.stand)
      && Int(figure).map({ $0 < 1 }) ?? true
    {
      log.add(TemplateStructure().notASpan(figure, at: list.place(of: key)))
    }
  }
}

extension NameScope.Section {
  fileprivate var ofTable: TableProgram.TableSection {
    switch self {
    case .when(let condition): .when(condition)
    case .each(let path): .each(path)
    case .with(let path): .with(path)
    case .unknown(let tag): .when(.unknown(tag))
    }
  }
}
