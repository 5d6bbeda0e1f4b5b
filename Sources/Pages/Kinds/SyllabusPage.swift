import Standards

/// Syllabus (教学大纲) of a level.
struct SyllabusPage: PageKind {
  let template = "syllabus"

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      let here = book.addresses.level(level.id, .syllabus)
      var page = book.page(
        .syllabus, of: level, template: template,
        SyllabusViews(book: book, level: level, page: here).values)
      page.linkedData = CourseData(book: book, level: level).text
      return page
    }
  }
}
