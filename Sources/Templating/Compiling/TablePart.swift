import Standards

/// The head, body or foot of a table of a template: what must go wrong in it whatever the values.
struct TablePart {
  struct Row {
    let cells: [TableProgram.Cell]
    let position: SourcePosition
    /// What must hold where the row is written.
    let facts: Set<TemplateAudit.Fact>
    /// Whether it is there for each item of a list, and whether for some of them only.
    var isLooped = false
    var isConditional = false

    /// Its cells, if they depend on no value.
    var known: [TableProgram.CellProgram]? {
      var result: [TableProgram.CellProgram] = []
      for cell in cells {
        guard case .cell(let program) = cell, program.staticSpan != nil else { return nil }
        result.append(program)
      }
      return result
    }

    /// Whether one of two rows is never written where the other is.
    func excludes(_ other: Row) -> Bool { facts.contains { other.facts.contains($0.opposite) } }
  }

  private(set) var faults: [Diagnostic] = []
  private let rows: [Row]
  /// Nothing if values decide.
  private let columns: Int?

  init(_ rows: [Row], columns: [TableProgram.Cell], isHead: Bool) {
    self.rows = rows
    let isKnown = !columns.contains { if case .section = $0 { true } else { false } }
    self.columns =
      isKnown && (1...TemplateLimits.tableColumns).contains(columns.count) ? columns.count : nil
    if !rows.flatMap(\.cells).contains(where: Self.coversRows) {
      for row in rows { checkWidth(row) }
      for row in rows { checkStart(row) }
    }
    for (index, row) in rows.enumerated() where rows[..<index].allSatisfy(row.excludes) {
      checkTop(row)
    }
    for facts in Set(rows.map(\.facts)) { lay(rowsWhere: facts, isHead: isHead) }
  }

  // MARK: Single rows

  private mutating func checkWidth(_ row: Row) {
    guard let columns, let cells = row.known else { return }
    let width = cells.reduce(0) { $0 + ($1.staticSpan?.columns ?? 1) }
    guard width != columns else { return }
    if let wide = cells.first(where: { ($0.staticSpan?.columns ?? 1) > columns }) {
      faults.append(TemplateStructure().spanLeavesTable(at: wide.position))
    } else {
      faults.append(TemplateStructure().cellCount(width, columns: columns, at: row.position))
    }
  }

  /// Left of the first cell there is none.
  private mutating func checkStart(_ row: Row) {
    guard let first = Self.first(row.cells), case .left = Self.join(first) else { return }
    faults.append(TemplateStructure().joinsNothing("<", at: first.position))
  }

  /// Above the first row there is none. Of a list this holds for its first item.
  private mutating func checkTop(_ row: Row) {
    if row.isLooped && row.isConditional { return }
    for cell in Self.all(row.cells) {
      guard case .above = Self.join(cell) else { continue }
      faults.append(TemplateStructure().joinsNothing("^", at: cell.position))
    }
  }

  private static func first(_ cells: [TableProgram.Cell]) -> TableProgram.CellProgram? {
    switch cells.first {
    case .cell(let program): program
    case .section(_, let inner): first(inner)
    case nil: nil
    }
  }

  private static func all(_ cells: [TableProgram.Cell]) -> [TableProgram.CellProgram] {
    cells.flatMap { cell -> [TableProgram.CellProgram] in
      switch cell {
      case .cell(let program): [program]
      case .section(_, let inner): all(inner)
      }
    }
  }

  private static func coversRows(_ cell: TableProgram.Cell) -> Bool {
    switch cell {
    case .cell(let program): program.rows.staticText.map { !["", "1"].contains($0) } ?? true
    case .section(_, let inner): inner.contains(where: coversRows)
    }
  }

  private static func join(_ cell: TableProgram.CellProgram) -> CellJoin? {
    guard cell.content.count == 1, case .join(let join) = cell.content[0] else { return nil }
    return join
  }

  // MARK: All rows

  /// Lays out the rows as a page does, if all that are there can be told.
  private mutating func lay(rowsWhere facts: Set<TemplateAudit.Fact>, isHead: Bool) {
    guard let columns else { return }
    let (there, others) = (
      rows.filter { $0.facts.isSubset(of: facts) },
      rows.filter {
        !$0.facts.isSubset(of: facts)
      }
    )
    let isTold = others.allSatisfy { row in row.facts.contains { facts.contains($0.opposite) } }
    guard isTold, !there.contains(where: \.isLooped) else { return }
    var built: [BuiltRow] = []
    for row in there {
      guard let cells = row.known, !cells.contains(where: { Self.mayJoin($0) }) else { return }
      built.append(BuiltRow(cells: cells.map(Self.built), position: row.position))
    }
    _ = TableGrid(built, columns: columns, isHead: isHead, faults: &faults)
  }

  private static func built(_ cell: TableProgram.CellProgram) -> BuiltCell {
    BuiltCell(
      lines: [], join: join(cell), rows: cell.staticSpan?.rows ?? 1,
      columns: cell.staticSpan?.columns ?? 1, plain: "", position: cell.position)
  }

  /// Whether values decide if a cell joins its neighbour.
  private static func mayJoin(_ cell: TableProgram.CellProgram) -> Bool {
    join(cell) == nil && joins(cell.content)
  }

  private static func joins(_ operations: [Operation]) -> Bool {
    operations.contains { operation in
      switch operation {
      case .join: true
      case .when(_, let inner), .each(_, let inner), .with(_, let inner): joins(inner)
      case .element(_, let inner, _): joins(inner)
      default: false
      }
    }
  }
}
