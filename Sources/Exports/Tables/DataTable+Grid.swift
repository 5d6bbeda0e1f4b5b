import Curriculum
import Pages
import Standards

extension DataTable {
  /// Rows with a cell in each column: one that covers several places stands in all of them.
  func grid(_ rows: [DataRow]) -> [[DataCell?]] {
    var grid = [[DataCell?]](
      repeating: Array(repeating: nil, count: columns.count), count: rows.count)
    place(rows) { cell, row, column in
      for below in row..<min(row + cell.rows, rows.count) {
        for right in column..<min(column + cell.columns, columns.count) {
          grid[below][right] = cell
        }
      }
    }
    return grid
  }

  /// Tells where each cell stands: its upper row and left column, counted from 0.
  func place(_ rows: [DataRow], _ use: (DataCell, _ row: Int, _ column: Int) -> Void) {
    // For each column, how many rows a cell above still covers.
    var covered = Array(repeating: 0, count: columns.count)
    for (row, line) in rows.enumerated() {
      var column = 0
      for cell in line.cells {
        while column < covered.count, covered[column] > 0 { column += 1 }
        guard column < covered.count else { break }
        use(cell, row, column)
        for right in column..<min(column + cell.columns, covered.count) {
          covered[right] = cell.rows
        }
        column += cell.columns
      }
      for column in covered.indices { covered[column] = max(0, covered[column] - 1) }
    }
  }
}

extension DataCell {
  /// Number and words as people read them; statements line by line.
  var words: String {
    let text: String
    if case .statements(let statements) = content {
      text = statements.map(\.line).joined(separator: "\n")
    } else {
      text = content.text ?? ""
    }
    return [number, text].compactMap { $0 }.joined(separator: " ")
  }

  /// An exact decimal such as `12.5`, if it is a figure that has one.
  var decimal: String? {
    guard number == nil, let amount = content.amount, [1, 2].contains(amount.denominator) else {
      return nil
    }
    return amount.text
  }
}

extension StatementView {
  /// Printed number, mark of a key skill, and words.
  var line: String {
    [number, isKey ? "★" : nil, text.printed].compactMap { $0 }.joined(separator: " ")
  }
}
