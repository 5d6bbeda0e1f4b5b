/// What the cells of one table have in common.
struct TableLayout {
  /// The content of all cells.
  let cells: [UInt8]
  let columns: [ColumnAlignment]
  /// Columns that name their row.
  let headers: Int
  /// The plain text above each column, not escaped.
  let labels: [String]

  func write(_ grid: TableGrid, rows: Range<Int>, in part: String, to output: inout [UInt8]) {
    output.append(contentsOf: "<\(part)>\n".utf8)
    for row in rows {
      output.append(contentsOf: "<tr>".utf8)
      for cell in grid.rows[row] {
        if part == "thead" {
          write(head: cell, of: rows.count, to: &output)
        } else {
          write(cell, group: rows, to: &output)
        }
      }
      output.append(contentsOf: "</tr>\n".utf8)
    }
    output.append(contentsOf: "</\(part)>\n".utf8)
  }

  private func write(head cell: TableGrid.Cell, of rows: Int, to output: inout [UInt8]) {
    let isEmpty = cell.content.lines.isEmpty
    let scope = cell.columnSpan > 1 && rows > 1 ? "colgroup" : "col"
    output.append(contentsOf: (isEmpty ? "<td" : "<th scope=\"\(scope)\"").utf8)
    writeAttributes(of: cell, to: &output)
    output.append(UInt8(ascii: ">"))
    writeContent(of: cell, to: &output)
    output.append(contentsOf: (isEmpty ? "</td>" : "</th>").utf8)
  }

  private func write(_ cell: TableGrid.Cell, group: Range<Int>, to output: inout [UInt8]) {
    let isHeader = cell.column < headers && !cell.content.lines.isEmpty
    // "rowgroup" covers all further rows of the group, so it fits only a cell that spans them.
    let isWholeGroup = cell.rowSpan > 1 && cell.rowSpan == group.count
    let scope = isWholeGroup ? "rowgroup" : "row"
    output.append(contentsOf: (isHeader ? "<th scope=\"\(scope)\"" : "<td").utf8)
    writeAttributes(of: cell, to: &output)
    let label = labels[cell.column]
    if !label.isEmpty {
      output.append(contentsOf: " data-label=\"".utf8)
      HTMLText.append(label, to: &output)
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
    writeContent(of: cell, to: &output)
    output.append(contentsOf: (isHeader ? "</th>" : "</td>").utf8)
  }

  /// Class and spans.
  private func writeAttributes(of cell: TableGrid.Cell, to output: inout [UInt8]) {
    if let name = columns[cell.column].className {
      output.append(contentsOf: " class=\"\(name)\"".utf8)
    }
    if cell.rowSpan > 1 { output.append(contentsOf: " rowspan=\"\(cell.rowSpan)\"".utf8) }
    if cell.columnSpan > 1 { output.append(contentsOf: " colspan=\"\(cell.columnSpan)\"".utf8) }
  }

  /// Several lines stand below each other, each a block.
  private func writeContent(of cell: TableGrid.Cell, to output: inout [UInt8]) {
    guard cell.content.lines.count > 1 else {
      if let line = cell.content.lines.first { output.append(contentsOf: cells[line]) }
      return
    }
    for line in cell.content.lines {
      output.append(contentsOf: "<div class=\"line\">".utf8)
      output.append(contentsOf: cells[line])
      output.append(contentsOf: "</div>".utf8)
    }
  }
}
