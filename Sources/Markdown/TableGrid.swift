/// The rows of a table with joined cells resolved.
struct TableGrid {
  /// Each group is a `<tbody>`, or the `<tfoot>`; no cell crosses its border.
  let groups: [Range<Int>]
  private let rows: [ParsedElement]
  /// For each place, row by row, the place of the cell that covers it.
  private var owners: [Int] = []
  private let columns: Int

  /// - Parameters:
  ///   - rows: Each with `columns` cells.
  ///   - foot: How many of the last rows form a group of their own.
  init(rows: [ParsedElement], columns: Int, foot: Int) throws(MarkdownProblem) {
    self.rows = rows
    self.columns = columns
    groups = Self.groups(of: rows, foot: foot)
    for group in groups {
      for row in group {
        for (column, cell) in rows[row].children.enumerated() {
          owners.append(
            try owner(of: cell, row: row, column: column, isFirst: row == group.lowerBound))
        }
      }
    }
  }

  private static func groups(of rows: [ParsedElement], foot: Int) -> [Range<Int>] {
    let end = rows.count - foot
    let isGrouped = rows[..<end].contains { joinsAbove($0) }
    var starts = isGrouped ? (0..<end).filter { !joinsAbove(rows[$0]) } : []
    if starts.first != 0, end > 0 { starts.insert(0, at: 0) }
    var groups: [Range<Int>] = []
    for (index, start) in starts.enumerated() {
      groups.append(start..<(index + 1 < starts.count ? starts[index + 1] : end))
    }
    if foot > 0 { groups.append(end..<rows.count) }
    return groups
  }

  private static func joinsAbove(_ row: ParsedElement) -> Bool {
    row.children.first.map { CellJoin($0) == .above } ?? false
  }

  private func owner(
    of cell: ParsedElement,
    row: Int,
    column: Int,
    isFirst: Bool
  ) throws(MarkdownProblem) -> Int {
    switch CellJoin(cell) {
    case .none: return owners.count
    case .left:
      guard column > 0 else {
        throw MarkdownProblem(
          "cell '<' has no cell to its left", help: "'<' joins the cell before it", line: cell.line)
      }
      return owners[owners.count - 1]
    case .above:
      guard !isFirst else {
        throw MarkdownProblem(
          "cell '^' has no cell above it in its group of rows",
          help: "a group starts at each row whose first cell is not '^', and at the foot",
          line: cell.line)
      }
      return owners[owners.count - columns]
    }
  }

  /// The cells of each row that are written there.
  func cells() throws(MarkdownProblem) -> [[GridCell]] {
    var ends = Array(owners.indices)
    var counts = Array(repeating: 0, count: owners.count)
    for (place, owner) in owners.enumerated() {
      ends[owner] = place
      counts[owner] += 1
    }
    var result: [[GridCell]] = Array(repeating: [], count: rows.count)
    for (place, owner) in owners.enumerated() where place == owner {
      let row = place / columns
      let column = place % columns
      let cell = GridCell(
        content: rows[row].children[column], row: row, column: column,
        rowSpan: ends[place] / columns - row + 1,
        columnSpan: ends[place] % columns - column + 1)
      guard cell.columnSpan > 0, counts[place] == cell.rowSpan * cell.columnSpan else {
        throw MarkdownProblem(
          "joined cells do not form a rectangle",
          help: "fill the whole rectangle with '^' and '<'",
          line: rows[row].line)
      }
      result[row].append(cell)
    }
    return result
  }
}
