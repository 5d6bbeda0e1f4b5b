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
      .part("tracks", "the tracks of the level, if it has any", of: TracksView.self) {
        TracksView($0.level)
      },
      .part("syllabus", "the level's syllabus", of: SyllabusView.self) {
        SyllabusView(level: $0.level)
      },
      .part("matrix", "the level's matrix", of: MatrixView.self) { MatrixView(level: $0.level) },
      .part("hours", "the level's hour guide, if it has one", of: HoursView.self) {
        $0.level.context.book.has(.hours) ? HoursView(level: $0.level) : nil
      },
      .part("exam", "the level's examination guide, if it has one", of: ExamView.self) {
        $0.level.context.book.has(.exam) ? ExamView(level: $0.level) : nil
      },
    ]
  }

  func pages(of book: StandardBook) -> [Page] {
    LevelContext.all(book, nil).map { level in
      var page = book.page(of: level, template: template, Content(level: level))
      let chapters = [LevelSection.syllabus, .matrix, .hours, .exam]
        .filter(book.has).map(\.rawValue)
      page.chapters = Dictionary(uniqueKeysWithValues: chapters.map { ($0 + ".html", $0) })
      return page
    }
  }
}
