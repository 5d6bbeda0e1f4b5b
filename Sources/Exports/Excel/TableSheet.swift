import Pages

/// A table as a sheet to filter: one row below the other, what a cell covers repeated.
struct TableSheet {
  let table: DataTable

  init(_ table: DataTable) { self.table = table }

  func write(to sheet: Sheet) {
    let rows = table.grid(table.rows)
    for (column, title) in table.columns.enumerated() {
      sheet.write(.words(title.title.text ?? ""), 0, column, .head)
    }
    for (index, row) in rows.enumerated() {
      for (column, cell) in row.enumerated() {
        let isFigure = cell?.decimal != nil
        sheet.write(cell?.sheetContent ?? .empty, index + 1, column, isFigure ? .figure : .plain)
      }
    }
    sheet.setWidths(
      table.columns.indices.map { column in
        let cells = rows.map { ($0[column]?.words ?? "").columns }
        return Double(min(60, max(8, (cells.max() ?? 0) + 2)))
      })
    sheet.freeze(above: 1, from: 0)
    sheet.setLandscape()
    sheet.filter(rows: 0...max(rows.count, 1), columns: table.columns.count)
  }
}

extension DataCell {
  var sheetContent: Sheet.Content {
    if let decimal, let figure = Double(decimal) { return .figure(figure) }
    return words.isEmpty ? .empty : .words(words)
  }
}

extension String {
  /// Columns of a terminal or a sheet: a Han character takes two.
  var columns: Int { unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } }

  /// Lines that the text takes in a column of a width.
  func lines(width: Double) -> Int {
    split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) {
        $0
          + max(
            1,
            Int(
              (Double($1.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) })
                / (width - 1)).rounded(.up)))
      }
  }
}
