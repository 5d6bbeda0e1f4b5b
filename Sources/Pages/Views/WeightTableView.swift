import Standards
import Templating

/// A weight table as printed.
struct WeightTableView: View {
  let table: WeightTable
  let context: PageContext

  static let names: [Name<WeightTableView>] = [
    .printed("caption", "clause and title of the table") { $0.caption },
    .text("anchor", "its anchor on the page") { $0.anchor },
    .part("table", "columns and rows", of: DataTableView.self) {
      DataTableView(
        .weights($0.table, id: "weights-" + $0.anchor, caption: $0.caption, in: $0.context))
    },
    .texts("notes", "notes printed below the table") { $0.table.notes.map(\.printed) },
    .link("clauseHref", "where the table is printed") {
      $0.context.clauseHref($0.table.clause.value)
    },
    .list(
      "pictures", "pictures that compare the levels: one, or one for each track",
      of: WeightPictureView.self
    ) { WeightPictureView.all(of: $0.table, caption: $0.caption, $0.context) },
  ]

  /// The paper; of further tables of one paper with the clause.
  private var anchor: String {
    let paper = table.paper.value
    let same = context.standard.weightTables.filter { $0.paper.value == paper }
    guard same.first != table else { return paper.rawValue }
    let anchor = "\(paper.rawValue)-\(table.clause.value)"
    let place = same.dropFirst().filter { $0.clause.value == table.clause.value }
      .firstIndex(of: table)
    return (place ?? 0) == 0 ? anchor : "\(anchor)-\((place ?? 0) + 1)"
  }

  private var caption: String {
    table.clause.value + " " + context.book.title(of: table)
  }
}
