import Pages
import Standards

/// Tables about a whole standard.
struct StandardTables: Sendable {
  let book: StandardBook

  init(_ book: StandardBook) { self.book = book }

  /// One row for each column of each weight table as printed.
  var weights: DataTable {
    let words = book.strings
    return DataTable(
      id: "weights", caption: words["downloads.titles.weights"],
      columns: [
        DataColumn(title: .words(words["exports.weightTable"])),
        DataColumn(title: .words(words["word.level"])),
        DataColumn(title: .words(words["word.track"])),
        DataColumn(title: .words(words["words.item"])),
        DataColumn(title: .words(words["words.weight"]), unit: .percent),
      ],
      rows: book.standard.weightTables.flatMap { table in
        table.columns.indices.flatMap { index in table.rows.compactMap { row($0, index, table) } }
      })
  }

  private func row(_ row: WeightRow, _ index: Int, _ table: WeightTable) -> DataRow? {
    guard row.weights.indices.contains(index) else { return nil }
    let column = table.columns[index]
    let track = column.track.flatMap { book.standard.track($0.value) }
    let label = [row.group?.printed, row.label.printed].compactMap { $0 }.joined(separator: " ")
    return DataRow([
      DataCell(.printed(book.title(of: table))),
      DataCell(.printed(book.standard.level(column.level.value)?.name.printed ?? "")),
      DataCell(track.map { .printed($0.name.printed) } ?? .empty), DataCell(.printed(label)),
      DataCell(.printedWeight(row.weights[index].value)),
    ])
  }

  /// The path of a file in the standard's folder.
  private func fileName(_ place: SourcePosition) -> String {
    let folder =
      book.standard.position.file.split(separator: "/", omittingEmptySubsequences: false)
      .dropLast().joined(separator: "/") + "/"
    return place.file.hasPrefix(folder) ? String(place.file.dropFirst(folder.count)) : place.file
  }

  /// What the checks found, acknowledged or not, in the order of the files.
  var findings: DataTable {
    let words = book.strings
    let keys = ["severity", "rule", "message", "proposal", "reason", "file", "line", "column"]
    return DataTable(
      id: "findings", caption: words["downloads.titles.findings"],
      columns: keys.map { DataColumn(title: .words(words["exports." + $0])) },
      rows: book.findings.map { finding in
        let place = finding.position
        return DataRow([
          DataCell(.words(words["severities." + finding.severity.rawValue])),
          DataCell(.words(finding.rule)), DataCell(.words(words.text(finding.message))),
          DataCell(finding.help.map { .words(words.text($0)) } ?? .empty),
          DataCell(finding.acknowledged.map { .printed($0) } ?? .empty),
          DataCell(.words(fileName(place))), DataCell(.count(place.line)),
          DataCell(.count(place.column)),
        ])
      })
  }
}
