import Standards

/// The whole standard as printed.
struct TextPage: PageKind {
  let template = "text"

  func pages(of book: StandardBook) -> [Page] {
    guard !book.standard.text.isEmpty else { return [] }
    let clauses = ClauseViews(book: book, address: book.addresses.text)
    return [
      book.page(
        book.addresses.text, template: template, title: book.strings["textPage.title"],
        datum: book.standard.text.first?.position,
        [
          "cover": .objects(clauses.cover),
          "clauses": .objects(clauses.values(book.standard.text)),
          "openLists": EligibilityViews(book: book, page: book.addresses.text).openLists,
        ])
    ]
  }
}
