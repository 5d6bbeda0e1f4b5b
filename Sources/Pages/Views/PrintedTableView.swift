import Standards
import Templating

/// A printed table that the model has no other place for, with its notes.
struct PrintedTableView: View {
  let table: DataTable
  let notes: [PrintedText]

  init(table: ClauseTable, id: String, clause: Clause) {
    self.table = DataTable.printed(table, id: id, of: clause)
    notes = table.notes
  }

  private init(_ table: RatingTable, id: String) {
    self.table = DataTable.ratings(table, id: id)
    notes = []
  }

  static let names: [Name<PrintedTableView>] = [
    .part("table", "columns and rows", of: DataTableView.self) { DataTableView($0.table) },
    .texts("notes", "notes printed below the table") { $0.notes.map(\.printed) },
  ]

  /// The occupation's rating tables.
  static func ratings(_ standard: Standard) -> [PrintedTableView] {
    standard.occupation.ratingTables.enumerated().map { index, table in
      PrintedTableView(table, id: "ratings-\(index + 1)")
    }
  }
}
