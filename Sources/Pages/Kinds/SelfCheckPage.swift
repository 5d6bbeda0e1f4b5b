import Curriculum
import Standards
import Templating

/// Self-check (自评表) of a level: a list to print and tick, and where scripts run, to tick here.
struct SelfCheckPage: PageKind {
  let template = "self-check"

  struct Content: View {
    let level: LevelContext

    static let names: [Name<Content>] = [
      .list("functions", "the functions of the level", of: SelfCheckFunctionView.self) { view in
        view.level.level.functions.map { SelfCheckFunctionView(row: $0, level: view.level) }
      },
      .list("tracks", "the tracks, where the reader has a choice", of: ChoiceView.self) { view in
        let tracks = view.level.derived.compactMap(\.track)
        return tracks.count < 2
          ? []
          : tracks.enumerated().map {
            ChoiceView(name: String($0.offset), label: $0.element.name.printed)
          }
      },
      .link("syllabusHref", "the level's syllabus") { $0.level.href(.syllabus) },
      .link("examHref", "the level's examination guide") { $0.level.href(.exam) },
      .data("data", "how each requirement counts, as the script reads it") {
        SelfCheckData(book: $0.level.context.book, level: $0.level.level).value.text
      },
    ]
  }

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      var page = book.page(
        .selfCheck, of: level, template: template,
        Content(level: LevelContext(book, level, .selfCheck)))
      page.scripts = ["self-check.js"]
      return page
    }
  }
}

/// A function in a self-check.
struct SelfCheckFunctionView: View {
  let row: FunctionRow
  let level: LevelContext

  static let names: [Name<SelfCheckFunctionView>] = [
    .printed("number", "the number as printed") { $0.row.number?.value },
    .printed("label", "the label as printed") { $0.row.label.printed },
    .text("anchor", "its anchor on the page") { $0.level.level.anchor(of: $0.row) },
    .link("href", "its place on the page") { "#" + $0.level.level.anchor(of: $0.row) },
    .text("tableId", "id of its table on the page") {
      "check-" + $0.level.level.anchor(of: $0.row)
    },
    .list("tasks", "its tasks", of: TaskRowView.self) { view in
      view.row.tasks.map {
        TaskRowView(context: view.level.context, level: view.level.level, row: $0)
      }
    },
  ]
}
