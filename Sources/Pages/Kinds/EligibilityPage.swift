import Standards

/// All paths of eligibility (申报条件).
struct EligibilityPage: PageKind {
  let template = "eligibility"

  func pages(of book: StandardBook) -> [Page] {
    guard !book.standard.eligibility.isEmpty else { return [] }
    let views = EligibilityViews(book: book, page: book.addresses.eligibility)
    return [
      book.page(
        book.addresses.eligibility, template: template,
        title: book.strings["eligibility.title"], datum: book.standard.eligibility.first?.position,
        [
          "groups": .objects(book.standard.eligibility.map(views.group)),
          "openLists": views.openLists,
        ])
    ]
  }
}
