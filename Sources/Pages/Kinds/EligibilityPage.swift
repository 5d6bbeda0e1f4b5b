import Standards

/// All paths of eligibility (申报条件), and the form that finds the ones a candidate meets.
struct EligibilityPage: PageKind {
  let template = "eligibility"

  func pages(of book: StandardBook) -> [Page] {
    guard !book.standard.eligibility.isEmpty else { return [] }
    let views = EligibilityViews(book: book, page: book.addresses.eligibility)
    var page = book.page(
      book.addresses.eligibility, template: template,
      title: book.strings["eligibility.title"], datum: book.standard.eligibility.first?.position,
      [
        "form": .html(EligibilityForm(book: book).html),
        "data": .html(FormHTML.data("eligibility-data", EligibilityData(book: book).value)),
        "groups": .objects(book.standard.eligibility.map(views.group)),
        "openLists": views.openLists,
      ])
    page.scripts = ["eligibility.js"]
    return [page]
  }
}
