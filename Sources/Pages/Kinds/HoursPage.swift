import Standards

/// Hour guide (培训学时指南) of a level.
struct HoursPage: PageKind {
  let template = "hours"

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      let here = book.addresses.level(level.id, .hours)
      return book.page(
        .hours, of: level, template: template,
        HoursViews(book: book, level: level, page: here).values)
    }
  }
}
