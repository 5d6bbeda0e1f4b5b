package import Standards

extension DataTable {
  /// A table of the text. Without a title of its own it takes that of the clause.
  package static func printed(_ table: ClauseTable, id: String, of clause: Clause) -> DataTable {
    let own = [table.number?.value, table.title?.printed].compactMap { $0 }
    let clauseWords = [clause.number?.value, clause.title?.printed].compactMap { $0 }
    let columns = table.width
    return DataTable(
      id: id, caption: (own.isEmpty ? clauseWords : own).joined(separator: " "),
      columns: (0..<columns).map { _ in DataColumn(title: .empty) },
      head: rows(table.head, columns), rows: rows(table.rows, columns))
  }

  /// A rating table (职业能力特征): one grade of the scale for each row.
  package static func ratings(_ table: RatingTable, id: String) -> DataTable {
    DataTable(
      id: id, caption: table.title.printed,
      columns: [DataColumn(title: .empty)]
        + table.scale.map { DataColumn(title: .printed($0.printed)) },
      rows: table.ratings.map { row in
        DataRow(
          [DataCell(.printed(row.label.printed))]
            + table.scale.map { grade in
              DataCell(grade.printed == row.rating.printed ? .words("√") : .empty)
            })
      })
  }

  /// Cells with what they cover; a row that is too short ends with empty cells.
  private static func rows(_ rows: [[PrintedText]], _ columns: Int) -> [DataRow] {
    func text(_ row: Int, _ column: Int) -> String? {
      rows.indices.contains(row) && column < columns
        ? rows[row].indices.contains(column) ? rows[row][column].printed : "" : nil
    }
    return rows.indices.map { row in
      DataRow(
        (0..<columns).compactMap { column in
          guard let words = text(row, column) else { return nil }
          let joinsLeft = words == "<" && column > 0
          let joinsUp = words == "^" && row > 0
          if joinsLeft || joinsUp { return nil }
          var cell = DataCell(words.isEmpty ? .empty : .printed(words))
          while text(row, column + cell.columns) == "<" { cell.columns += 1 }
          while text(row + cell.rows, column) == "^" { cell.rows += 1 }
          return cell
        })
    }
  }
}
