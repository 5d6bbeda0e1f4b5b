import Standards

/// The drafting notes (编制说明) as printed.
struct DraftingNotesPage: PageKind {
  let template = "drafting-notes"

  func pages(of book: StandardBook) -> [Page] {
    guard !book.standard.draftingNotes.isEmpty else { return [] }
    let clauses = ClauseViews(book: book, address: book.addresses.draftingNotes)
    return [
      book.page(
        book.addresses.draftingNotes, template: template,
        title: book.strings["sections.draftingNotes"],
        datum: book.standard.draftingNotes.first?.position,
        ["clauses": .objects(clauses.values(book.standard.draftingNotes))])
    ]
  }
}
