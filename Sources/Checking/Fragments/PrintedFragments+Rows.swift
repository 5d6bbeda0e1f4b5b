import Standards

extension PrintedFragments {
  /// Rows whose order of cells says something: heads of tables, scales, rows of other tables.
  var rows: [PrintedRow] {
    standard.weightTables.flatMap(rows) + scales
      + standard.clauses.flatMap { clause in
        clause.tables.enumerated().flatMap { index, table in
          rows(of: table, "text/\(clause.id)/table-\(index + 1)")
        }
      }
  }

  private func rows(of table: WeightTable) -> [PrintedRow] {
    let key = standard.key(of: table)
    let isGrouped = table.columns.contains { $0.group != nil }
    // A column without a merged cell above it begins in the row of the merged cells.
    let upper = table.columns.map { $0.group ?? $0.label }
    let merged = upper.indices.filter { index in
      index == 0 || table.columns[index].group == nil
        || upper[index].printed != upper[index - 1].printed
    }
    let lower = table.columns.filter { !isGrouped || $0.group != nil }
    return [
      PrintedRow(subject: key + "/headings", cells: table.headings),
      PrintedRow(subject: key + "/columns", cells: lower.map(\.label)),
    ] + (isGrouped ? [PrintedRow(subject: key + "/groups", cells: merged.map { upper[$0] })] : [])
  }

  private func rows(of table: ClauseTable, _ subject: String) -> [PrintedRow] {
    (table.head + table.rows).enumerated().map { index, cells in
      PrintedRow(
        subject: "\(subject)/row-\(index + 1)",
        cells: cells.filter { !$0.joinsCells && !$0.printed.isEmpty })
    }
  }

  private var scales: [PrintedRow] {
    standard.occupation.ratingTables.enumerated().map { index, table in
      PrintedRow(subject: "occupation/ratings-\(index + 1)/scale", cells: table.scale)
    }
  }
}
