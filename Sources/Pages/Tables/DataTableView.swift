import Templating

/// A table with exact values; `table-rows` writes its rows.
struct DataTableView: View {
  let table: DataTable

  init(_ table: DataTable) { self.table = table }

  static let names: [Name<DataTableView>] = [
    .text("tableId", "its id on the page") { $0.table.id },
    .text("caption", "what it is") { $0.table.caption },
    .number("headers", "columns that name a row") { $0.table.headers },
    .flag("isDerived", "whether it holds figures that the tool has computed") {
      $0.table.isDerived
    },
    .list("columns", "its columns", of: DataColumnView.self) {
      $0.table.columns.map(DataColumnView.init)
    },
    .list("head", "the cells of its first row", of: DataCellView.self) { $0.head },
    .list("furtherHead", "further rows above the body", of: DataRowView.self) { view in
      view.table.head.dropFirst().map(DataRowView.init)
    },
    .list("body", "its rows", of: DataRowView.self) { $0.table.rows.map(DataRowView.init) },
    .list("foot", "rows that sum up", of: DataRowView.self) {
      $0.table.foot.map(DataRowView.init)
    },
  ]

  private var head: [DataCellView] {
    (table.head.first?.cells ?? table.columns.map { DataCell($0.title) }).map(DataCellView.init)
  }
}

/// A column of a table.
struct DataColumnView: View {
  let column: DataColumn

  static let names: [Name<DataColumnView>] = [
    .flag("isFigure", "whether it holds figures, which stand to the right") {
      $0.column.unit != .none
    }
  ]
}

/// A row of a table.
struct DataRowView: View {
  let row: DataRow

  static let names: [Name<DataRowView>] = [
    .list("cells", "its cells; one that covers several places stands once", of: DataCellView.self) {
      $0.row.cells.map(DataCellView.init)
    }
  ]
}

/// A cell of a table.
struct DataCellView: View {
  let cell: DataCell

  static let names: [Name<DataCellView>] = [
    .text("words", "words of the site, or a figure") {
      $0.cell.content.isPrinted ? nil : $0.cell.content.text
    },
    .printed("printed", "words of the standard") {
      $0.cell.content.isPrinted ? $0.cell.content.text : nil
    },
    .printed("number", "a printed number before the words") { $0.cell.number },
    .text("anchor", "what the number stands for on the page") { $0.cell.anchor },
    .link("href", "where the words lead") { $0.cell.href },
    .text("fragment", "where the words lead on the page") { $0.cell.fragment },
    .flag("isPlain", "whether it neither leads anywhere nor stands out") {
      $0.cell.href == nil && $0.cell.fragment == nil && $0.cell.look == .plain
    },
    .flag("isStrong", "whether it is what the row is read for") { $0.cell.look == .strong },
    .flag("isMuted", "whether it only accompanies the others") { $0.cell.look == .muted },
    .flag("isSub", "whether its row is a part of a row above") { $0.cell.look == .sub },
    .texts("notes", "figures in words below it") { $0.cell.notes },
    .printed("tracks", "names of the tracks that it is for, if not for all") { $0.cell.tracks },
    .list("statements", "requirements of the standard", of: StatementView.self) {
      if case .statements(let statements) = $0.cell.content { statements } else { [] }
    },
    .number("height", "how many rows it covers, if several") {
      $0.cell.rows > 1 ? $0.cell.rows : nil
    },
    .number("width", "how many columns it covers, if several") {
      $0.cell.columns > 1 ? $0.cell.columns : nil
    },
  ]
}
