import Standards

extension PageWriter {
  mutating func write(_ table: TableProgram) {
    writeStart(of: table)
    let columns = alignments(table.columns)
    let headers = Int(text(table.headers)) ?? 1
    let page = output
    output = []
    let rows = [table.head, table.body, table.foot].map { collect($0) }
    let cells = output
    output = page
    let grids = rows.enumerated().map { index, rows in
      TableGrid(rows, columns: columns.count, isHead: index == 0, faults: &faults)
    }
    let layout = TableLayout(
      cells: cells, columns: columns, headers: headers, labels: grids[0].labels)
    for (part, grid) in zip(["thead", "tbody", "tfoot"], grids) {
      for group in grid.groups { layout.write(grid, rows: group, in: part, to: &output) }
    }
    output.append(contentsOf: "</table>\n</div>\n".utf8)
  }

  private mutating func writeStart(of table: TableProgram) {
    var own: String?
    if table.id.isEmpty { tableNumber += 1 } else { own = text(table.id) }
    let caption = own.map { $0 + "-caption" } ?? "table-\(tableNumber)"
    output.append(
      contentsOf: "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\""
        .utf8)
    HTMLText.append(caption, to: &output)
    output.append(contentsOf: "\">\n<table".utf8)
    if !table.id.isEmpty {
      output.append(contentsOf: " id=\"".utf8)
      run([.identifier(table.id, table.position)])
      output.append(UInt8(ascii: "\""))
    }
    output.append(contentsOf: table.classes)
    output.append(contentsOf: ">\n<caption id=\"".utf8)
    run([.identifier([.bytes(Array(caption.utf8))], table.position)])
    output.append(contentsOf: "\">".utf8)
    run(table.caption)
    output.append(contentsOf: "</caption>\n".utf8)
  }

  private mutating func alignments(_ columns: [TableProgram.Cell]) -> [ColumnAlignment] {
    var result: [ColumnAlignment] = []
    for column in columns {
      switch column {
      case .cell(let cell): result.append(cell.alignment)
      case .section(let section, let inner):
        within(section) { result += $0.alignments(inner) }
      }
    }
    return result
  }

  private mutating func collect(_ rows: [TableProgram.Row]) -> [BuiltRow] {
    var result: [BuiltRow] = []
    for row in rows {
      switch row {
      case .row(let cells, let position):
        result.append(BuiltRow(cells: collect(cells), position: position))
      case .section(let section, let inner):
        within(section) { result += $0.collect(inner) }
      }
    }
    return result
  }

  private mutating func collect(_ cells: [TableProgram.Cell]) -> [BuiltCell] {
    var result: [BuiltCell] = []
    for cell in cells {
      switch cell {
      case .cell(let program): result.append(build(program))
      case .section(let section, let inner):
        within(section) { result += $0.collect(inner) }
      }
    }
    return result
  }

  private mutating func build(_ cell: TableProgram.CellProgram) -> BuiltCell {
    cellLines = [output.count]
    cellJoin = nil
    run(cell.content)
    let ends = cellLines.dropFirst() + [output.count]
    let lines = zip(cellLines, ends).map { trimmed($0..<$1) }.filter { !$0.isEmpty }
    return BuiltCell(
      lines: lines, join: cellJoin, rows: span(cell.rows, at: cell.position),
      columns: span(cell.columns, at: cell.position),
      plain: cell.plain.isEmpty ? "" : text(cell.plain), position: cell.position)
  }

  /// How many rows or columns a cell covers; one, if the value is absent.
  private mutating func span(_ operations: [Operation], at position: SourcePosition) -> Int {
    guard !operations.isEmpty else { return 1 }
    let figure = text(operations)
    if figure.isEmpty { return 1 }
    if let span = Int(figure), span > 0 { return span }
    faults.append(TemplateStructure().notASpan(figure, at: position))
    return 1
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    func isSpace(_ index: Int) -> Bool {
      [0x20, 0x09, 0x0A, 0x0D].contains(output[index])
    }
    guard let start = range.first(where: { !isSpace($0) }),
      let last = range.last(where: { !isSpace($0) })
    else { return range.lowerBound..<range.lowerBound }
    return start..<(last + 1)
  }

  private mutating func within(
    _ section: TableProgram.TableSection, _ body: (inout PageWriter) -> Void
  ) {
    switch section {
    case .when(let condition): if holds(condition) { body(&self) }
    case .each(let path): each(path, body)
    case .with(let path): with(path, body)
    }
  }
}
