import Curriculum
import Standards
import Templating

/// Self-check (自评表) of a level: a list to print and tick, and where scripts run, to tick here.
struct SelfCheckPage: PageKind {
  let template = "self-check"

  struct Content: View {
    let level: LevelContext

    static let names: [Name<Content>] = [
      .list("functions", "the functions that every track has", of: SelfCheckFunctionView.self) {
        view in
        view.level.common.functions.map { SelfCheckFunctionView(row: $0, level: view.level) }
      },
      .part("tracks", "the tracks of the level, if it has any", of: TracksView.self) {
        TracksView($0.level)
      },
      .flag("isWeighted", "whether functions have weights") { $0.isWeighted },
      .flag("hasBasics", "whether the standard has ethics or foundation knowledge") {
        $0.level.standard.hasBasics
      },
      .link("syllabusHref", "the level's syllabus") { $0.level.href(.syllabus) },
      .link("examHref", "the level's examination guide, if it has one") {
        $0.level.hrefIfThere(.exam)
      },
      .data("data", "how each requirement counts, as the script reads it; none for several tracks")
      {
        $0.level.isShared ? nil : SelfCheckData($0.level).value.text
      },
    ]

    private var isWeighted: Bool {
      level.derived.contains { derived in
        derived.matrix.functions.contains { function in
          let weights =
            [function.knowledgeWeight, function.skillWeight]
            + function.tasks.flatMap { [$0.knowledgeWeight, $0.skillWeight] }
          return weights.contains { $0?.percent != nil }
        }
      }
    }
  }

  func pages(of book: StandardBook) -> [Page] {
    LevelContext.all(book, .selfCheck).map { level in
      var page = book.page(of: level, template: template, Content(level: level))
      if !level.isShared { page.scripts = ["self-check.js"] }
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
