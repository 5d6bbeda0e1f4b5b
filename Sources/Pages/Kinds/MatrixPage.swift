import Standards

/// Competence matrix (能力矩阵): the printed table with weights and hours, and what lower levels
/// already demand.
struct MatrixPage: PageKind {
  let template = "matrix"

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      let here = book.addresses.level(level.id, .matrix)
      return book.page(
        .matrix, of: level, template: template,
        MatrixViews(book: book, level: level, page: here).values)
    }
  }
}
