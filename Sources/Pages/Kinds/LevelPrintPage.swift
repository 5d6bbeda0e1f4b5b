import Standards

/// A level's syllabus, matrix, hour guide and examination guide as one document to print.
struct LevelPrintPage: PageKind {
  let template = "print-level"

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      let here = book.addresses.levelPrint(level.id)
      var page = book.page(
        here, template: template,
        title: book.strings("printPage.title", ["title": level.title.printed]),
        level: level, datum: .start(of: level.file), values(book, level, here))
      page.shortTitle = book.strings["printPage.link"]
      page.trail = book.trail(to: level)
      page.sections = book.sections(of: level)
      page.levels = book.standard.levels.map {
        PageLink(title: $0.name.printed, address: book.addresses.levelPrint($0.id))
      }
      page.hasContents = true
      return page
    }
  }

  private func values(
    _ book: StandardBook, _ level: Level, _ page: PageAddress
  ) -> [String: TemplateValue] {
    [
      "document": .text(book.title), "number": .text(book.standard.document.number.printed),
      "syllabusPart": .object(
        SyllabusViews(book: book, level: level, page: page, prefix: "syllabus.").values),
      "matrixPart": .object(
        MatrixViews(book: book, level: level, page: page, prefix: "matrix.").values),
      "hoursPart": .object(
        HoursViews(book: book, level: level, page: page, prefix: "hours.").values),
      "examPart": .object(
        ExamViews(book: book, level: level, page: page, prefix: "exam.").values),
    ]
  }
}
