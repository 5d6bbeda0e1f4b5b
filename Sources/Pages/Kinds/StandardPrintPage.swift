import Standards

/// The whole standard as one document to print: its text with all tables, and whatever data the
/// text does not print itself.
struct StandardPrintPage: PageKind {
  let template = "print-standard"

  func pages(of book: StandardBook) -> [Page] {
    let here = book.addresses.print
    var page = book.page(
      here, template: template,
      title: book.strings("printPage.title", ["title": book.title]), values(book, here))
    page.shortTitle = book.strings["printPage.link"]
    page.sections = book.sections
    page.hasContents = true
    return [page]
  }

  private func values(_ book: StandardBook, _ page: PageAddress) -> [String: TemplateValue] {
    let standard = book.standard
    let printed = Set(standard.clauses.compactMap(\.insert?.value))
    let clauses = ClauseViews(book: book, address: page)
    let eligibility = EligibilityViews(book: book, page: page)
    let weights = WeightTableViews(book: book, address: page)
    return [
      "cover": .objects(clauses.cover),
      "clauses": .objects(clauses.values(standard.text)),
      "tables": .objects(
        standard.levels.filter { !printed.contains(.level($0.id)) }.compactMap(clauses.table)),
      "weightTables": .objects(
        standard.weightTables.filter { !printed.contains(.weights($0.paper.value)) }
          .map(weights.values)),
      "groups": .objects(
        printed.contains(.eligibility) ? [] : standard.eligibility.map(eligibility.group)),
      "terms": .objects(printed.contains(.terms) ? [] : standard.terms.map(GlossaryPage.values)),
      "openLists": eligibility.openLists,
    ]
  }
}
