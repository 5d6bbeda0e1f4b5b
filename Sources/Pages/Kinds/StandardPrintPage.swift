import Standards
import Templating

/// The whole standard as one document to print: its text with all tables, and whatever data the
/// text does not print itself.
struct StandardPrintPage: PageKind {
  let template = "print-standard"

  struct Content: View {
    let context: PageContext
    /// What the text prints of the data.
    let printed: Set<ClauseInsert>

    init(_ context: PageContext) {
      self.context = context
      printed = Set(context.standard.clauses.flatMap(\.inserts).map(\.value))
    }

    static let names: [Name<Content>] = [
      .list("cover", "the lines of the cover", of: CoverLineView.self) {
        CoverLineView.all($0.context.standard)
      },
      .list("clauses", "the clauses, one behind the other", of: ClauseView.self) {
        ClauseView.all($0.context.standard.text, in: $0.context)
      },
      .list("tables", "tables of levels that no clause prints", of: DataTableView.self) {
        view in
        view.context.standard.levels.filter {
          !view.context.standard.inserts(.level($0.id, track: nil), in: view.printed)
        }
        .map { DataTableView.inText($0, view.context) }
      },
      .list("weightTables", "weight tables that no clause prints", of: WeightTableView.self) {
        view in
        view.context.standard.printedWeightTables
          .filter { !view.printed.contains(.weights($0.paper.value)) }
          .map { WeightTableView(table: $0, context: view.context) }
      },
      .list(
        "groups", "paths of eligibility, if no clause prints them", of: EligibilityGroupView.self
      ) {
        $0.printed.contains(.eligibility) ? [] : EligibilityGroupView.all($0.context)
      },
      .list("terms", "terms, if no clause prints them", of: TermView.self) {
        $0.printed.contains(.terms) ? [] : TermView.all($0.context.book)
      },
      .list("openLists", "the lists that the standard leaves open", of: OpenListView.self) {
        OpenListView.all($0.context.standard)
      },
    ]
  }

  func pages(of book: StandardBook) -> [Page] {
    let here = book.addresses.print
    var page = book.page(
      here, template: template,
      title: book.strings("printPage.title", ["title": book.title]),
      Content(PageContext(book, page: here)))
    page.shortTitle = book.strings["printPage.link"]
    page.sections = book.sections
    page.hasContents = true
    page.isHandedOn = true
    return [page]
  }
}
