import Standards
import Templating

/// The drafting notes (编制说明) as printed.
struct DraftingNotesPage: PageKind {
  let template = "drafting-notes"

  struct Content: View {
    let context: PageContext

    static let names: [Name<Content>] = [
      .list("clauses", "the clauses, one behind the other", of: ClauseView.self) {
        ClauseView.all($0.context.standard.draftingNotes, in: $0.context)
      }
    ]
  }

  func pages(of book: StandardBook) -> [Page] {
    guard !book.standard.draftingNotes.isEmpty else { return [] }
    let address = book.addresses.draftingNotes
    return [
      book.page(
        address, template: template, title: book.strings["sections.draftingNotes"],
        datum: book.standard.draftingNotes.first?.position,
        Content(context: PageContext(book, page: address)))
    ]
  }
}
