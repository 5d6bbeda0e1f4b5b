import Standards

/// The rows of a part of a table with joined cells resolved.
struct TableGrid {
  /// A cell with the rows and columns it covers.
  struct Cell {
    let content: BuiltCell
    /// 0-based, of its upper left corner.
    let row: Int
    /// 0-based.
    let column: Int
    var rowSpan = 1
    var columnSpan = 1
  }

  /// The cells that are written in each row.
  private(set) var rows: [[Cell]] = []
  /// Each group is a part of the table by itself; no cell crosses its border.
  private(set) var groups: [Range<Int>] = []
  private var cells: [Cell] = []
  /// For each place, row by row, the number of the cell that covers it.
  private var owners: [[Int?]]
  private let columns: Int

  init(_ built: [BuiltRow], columns: Int, isHead: Bool, faults: inout [Diagnostic]) {
    self.columns = columns
    owners = Array(repeating: Array(repeating: nil, count: columns), count: built.count)
    let isGrouped =
      !isHead
      && built.contains { row in row.cells.first.map { $0.join == .above || $0.rows > 1 } ?? false }
    for (row, line) in built.enumerated() {
      let continues = line.cells.first?.join == .above || owners[row].first.flatMap { $0 } != nil
      if groups.isEmpty || isGrouped && !continues {
        groups.append(row..<(row + 1))
      } else {
        groups[groups.count - 1] = groups[groups.count - 1].lowerBound..<(row + 1)
      }
      place(line, at: row, top: groups[groups.count - 1].lowerBound, of: built.count, &faults)
    }
    rows = Array(repeating: [], count: built.count)
    measure(&faults)
  }

  /// The words above each column, joined where heads stand above heads.
  var labels: [String] {
    (0..<columns).map { column in
      var seen: [Int] = []
      for line in owners {
        if let owner = line[column], !seen.contains(owner) { seen.append(owner) }
      }
      return seen.map { cells[$0].content.plain }.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private mutating func place(
    _ line: BuiltRow, at row: Int, top: Int, of count: Int, _ faults: inout [Diagnostic]
  ) {
    var column = 0
    var isRight = true
    for cell in line.cells {
      while column < columns, owners[row][column] != nil { column += 1 }
      guard column < columns else {
        isRight = false
        break
      }
      let joined =
        switch cell.join {
        case .left: column > 0 ? owners[row][column - 1] : nil
        case .above: row > top ? owners[row - 1][column] : nil
        case nil: Int?.none
        }
      if cell.join != nil, joined == nil {
        faults.append(
          TemplateStructure().joinsNothing(cell.join == .left ? "<" : "^", at: cell.position))
      }
      if row + cell.rows > count || column + cell.columns > columns {
        faults.append(TemplateStructure().spanLeavesTable(at: cell.position))
      }
      let owner = joined ?? cells.count
      if joined == nil { cells.append(Cell(content: cell, row: row, column: column)) }
      for lower in row..<min(row + cell.rows, count) {
        for right in column..<min(column + cell.columns, columns) { owners[lower][right] = owner }
      }
    }
    if !isRight || owners[row].contains(where: { $0 == nil }) {
      faults.append(
        TemplateStructure().cellCount(line.width, columns: columns, at: line.position))
    }
  }

  private mutating func measure(_ faults: inout [Diagnostic]) {
    var counts = Array(repeating: 0, count: cells.count)
    var ends = Array(repeating: (row: 0, column: 0), count: cells.count)
    for (row, line) in owners.enumerated() {
      for (column, owner) in line.enumerated() {
        guard let owner else { continue }
        counts[owner] += 1
        ends[owner] = (max(ends[owner].row, row), max(ends[owner].column, column))
      }
    }
    for (index, cell) in cells.enumerated() {
      var cell = cell
      cell.rowSpan = ends[index].row - cell.row + 1
      cell.columnSpan = ends[index].column - cell.column + 1
      if counts[index] != cell.rowSpan * cell.columnSpan {
        faults.append(TemplateStructure().notARectangle(at: cell.content.position))
      }
      rows[cell.row].append(cell)
    }
    for index in rows.indices { rows[index].sort { $0.column < $1.column } }
  }
}

struct BuiltRow {
  var cells: [BuiltCell]
  let position: SourcePosition

  /// Columns that its own cells cover.
  var width: Int { cells.reduce(0) { $0 + $1.columns } }
}

/// A cell with its content, before its place in the table is known.
struct BuiltCell {
  /// Places of its lines among the bytes of all cells.
  let lines: [Range<Int>]
  let join: CellJoin?
  let rows: Int
  let columns: Int
  /// Its words, of a head.
  let plain: String
  let position: SourcePosition
}
