import Standards

extension DataTable {
  /// A weight table (权重表) as printed.
  static func weights(_ table: WeightTable, id: String, caption: String, in context: PageContext)
    -> DataTable
  {
    let hasGroups = table.rows.contains { $0.group != nil }
    let labels = hasGroups ? 2 : 1
    let title =
      table.headings.first.map { DataContent.printed($0.printed) }
      ?? .words(context.strings["words.item"])
    var result = DataTable(
      id: id, caption: caption,
      columns: (0..<labels).map { _ in DataColumn(title: title) }
        + table.columns.map { DataColumn(title: .printed($0.label.printed), unit: .percent) },
      head: head(of: table, title, labels: labels, in: context),
      rows: rows(of: table, labels: labels, in: context),
      foot: table.total.map { total in
        var label = DataCell(.printed(total.label.printed))
        label.columns = labels
        return [DataRow([label] + total.weights.map { DataCell(.printedWeight($0.value)) })]
      } ?? [])
    result.headers = labels
    return result
  }

  /// The heading of all columns, those of several columns, then each column's own.
  private static func head(
    of table: WeightTable, _ title: DataContent, labels: Int, in context: PageContext
  ) -> [DataRow] {
    let above = table.headings.dropFirst().map { heading in
      [DataCell(.printed(heading.printed)).over(table.columns.count)]
    }
    var rows = above + columns(of: table, in: context)
    var first = DataCell(title).over(labels)
    first.rows = rows.count
    rows[0].insert(first, at: 0)
    return rows.map(DataRow.init)
  }

  /// Merged cells and the column heads below them; a head without one goes through both rows.
  private static func columns(of table: WeightTable, in context: PageContext) -> [[DataCell]] {
    let merged = table.columns.map { mergedCell(over: $0, in: context) }
    let heads = table.columns.map { DataCell(.printed($0.label.printed)) }
    guard merged.contains(where: { $0 != nil }) else { return [heads] }
    var upper: [DataCell] = []
    for (index, words) in merged.enumerated() {
      if let words, index > 0, merged[index - 1] == words {
        upper[upper.count - 1].columns += 1
      } else {
        var cell = words.map { DataCell(.printed($0)) } ?? heads[index]
        cell.rows = words == nil ? 2 : 1
        upper.append(cell)
      }
    }
    return [upper, zip(merged, heads).compactMap { $0 == nil ? nil : $1 }]
  }

  /// As printed, or else the level of a column that names only a track.
  private static func mergedCell(over column: WeightColumn, in context: PageContext) -> String? {
    if let group = column.group { return group.printed }
    let level = context.book.name(ofLevel: column.level.value)
    return column.track == nil || column.label.printed.contains(level) ? nil : level
  }

  private static func rows(of table: WeightTable, labels: Int, in context: PageContext) -> [DataRow]
  {
    table.rows.indices.map { index in
      let row = table.rows[index]
      var label = DataCell(.printed(row.label.printed))
      if case .function(let id) = row.subject.value, context.standard.function(id) != nil {
        label.href = context.href(context.addresses.function(id))
      }
      var cells = [label] + row.weights.map { DataCell(.printedWeight($0.value)) }
      guard let group = row.group?.printed else {
        cells[0].columns = labels
        return DataRow(cells)
      }
      let goesOn = index > 0 && table.rows[index - 1].group?.printed == group
      if !goesOn {
        var merged = DataCell(.printed(group))
        merged.rows = table.rows[index...].prefix { $0.group?.printed == group }.count
        cells.insert(merged, at: 0)
      }
      return DataRow(cells)
    }
  }
}

extension DataCell {
  /// The cell over several columns.
  fileprivate func over(_ columns: Int) -> DataCell {
    var cell = self
    cell.columns = columns
    return cell
  }
}
