import Standards
import Templating

/// Weight tables as printed, and a picture that compares the levels.
struct WeightsPage: PageKind {
  let template = "weights"

  struct Content: View {
    let context: PageContext

    static let names: [Name<Content>] = [
      .list("tables", "the tables in printed order", of: WeightTableView.self) { view in
        view.context.standard.printedWeightTables.map {
          WeightTableView(table: $0, context: view.context)
        }
      }
    ]
  }

  func pages(of book: StandardBook) -> [Page] {
    guard !book.standard.printedWeightTables.isEmpty else { return [] }
    let here = book.addresses.weights
    return [
      book.page(
        here, template: template, title: book.strings["weightsPage.title"],
        datum: book.standard.printedWeightTables.first?.position, downloads: [.weights, .tables],
        Content(context: PageContext(book, page: here)))
    ]
  }
}
