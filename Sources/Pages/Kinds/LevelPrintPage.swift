import Standards
import Templating

/// A level's syllabus, matrix, hour guide and examination guide as one document to print.
struct LevelPrintPage: PageKind {
  let template = "print-level"

  struct Content: View {
    let level: LevelContext

    static let names: [Name<Content>] = [
      .printed("document", "title of the standard") { $0.level.context.book.title },
      .printed("number", "number of the standard") {
        $0.level.standard.designation
      },
      .part("syllabus", "the level's syllabus", of: SyllabusView.self) {
        SyllabusView(level: $0.level)
      },
      .part("matrix", "the level's matrix", of: MatrixView.self) { MatrixView(level: $0.level) },
      .part("hours", "the level's hour guide", of: HoursView.self) { HoursView(level: $0.level) },
      .part("exam", "the level's examination guide", of: ExamView.self) {
        ExamView(level: $0.level)
      },
    ]
  }

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      let here = book.addresses.levelPrint(level.id)
      var page = book.page(
        here, template: template,
        title: book.strings("printPage.title", ["title": level.title.printed]),
        level: level, datum: .start(of: level.file),
        Content(level: LevelContext(book, level, page: here)))
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
}
