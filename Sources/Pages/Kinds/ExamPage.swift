import Standards

/// Examination guide (考核指南) of a level: blueprint, times, pass rule, eligibility.
struct ExamPage: PageKind {
  let template = "exam"

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      let here = book.addresses.level(level.id, .exam)
      return book.page(
        .exam, of: level, template: template,
        ExamViews(book: book, level: level, page: here).values)
    }
  }
}
