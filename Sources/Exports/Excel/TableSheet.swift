import Pages

/// A table as a sheet to filter: one row below the other, what a cell covers repeated.
struct TableSheet {
  let table: DataTable

  init(_ table: DataTable) { self.table = table }

  /// Narrow enough for a sheet of paper: what is longer takes several lines.
  private static func width(_ words: [String]) -> Double {
    let longest = words.map(\.columns).max() ?? 0
    return Double(longest > 60 ? 46 : min(24, max(8, longest + 2)))
  }

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
    let widths = table.columns.indices.map { column in
      Self.width([table.columns[column].title.text ?? ""] + rows.map { $0[column]?.words ?? "" })
    }
    sheet.setWidths(widths)
    for (index, row) in rows.enumerated() {
      sheet.setHeight(
        index + 1, fitting: zip(row, widths).map { ($0?.words ?? "", $1) })
    }
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
