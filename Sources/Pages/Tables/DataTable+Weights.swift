import Standards

extension DataTable {
  /// A weight table (权重表) as printed.
  static func weights(_ table: WeightTable, id: String, caption: String, in context: PageContext)
    -> DataTable
  {
    let hasGroups = table.rows.contains { $0.group != nil }
    let labels = hasGroups ? 2 : 1
    var head = DataCell(
      table.headings.first.map { .printed($0.printed) } ?? .words(context.strings["words.item"]))
    head.columns = labels
    let columns = table.columns.map { DataContent.printed($0.label.printed) }
    return DataTable(
      id: id, caption: caption,
      columns: (0..<labels).map { _ in DataColumn(title: head.content) }
        + columns.map { DataColumn(title: $0, unit: .percent) },
      head: [DataRow([head] + columns.map { DataCell($0) })],
      rows: rows(of: table, labels: labels, in: context),
      foot: table.total.map { total in
        var label = DataCell(.printed(total.label.printed))
        label.columns = labels
        return [DataRow([label] + total.weights.map { DataCell(.printedWeight($0.value)) })]
      } ?? [])
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
