import Curriculum
import Standards
import Templating

/// A level at a glance.
struct LevelPage: PageKind {
  let template = "level"

  struct Content: View {
    let level: LevelContext

    static let names: [Name<Content>] = [
      .list("facts", "hours and counts", of: FactView.self) { FactView.figures(of: $0.level) },
      .list("pages", "the pages of the level", of: LevelPageLinkView.self) { view in
        LevelSection.allCases.dropFirst().map {
          LevelPageLinkView(section: $0, level: view.level)
        }
      },
      .link("printHref", "the print edition of the level") {
        $0.level.context.href($0.level.context.addresses.levelPrint($0.level.level.id))
      },
      .list("functions", "its functions with weights and hours", of: FunctionFiguresView.self) {
        FunctionFiguresView.all($0.level, $0.level.derived.first)
      },
    ]
  }

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      book.page(
        .index, of: level, template: template, Content(level: LevelContext(book, level, .index)))
    }
  }
}

/// A page of a level with what it is for.
struct LevelPageLinkView: View {
  let section: LevelSection
  let level: LevelContext

  static let names: [Name<LevelPageLinkView>] = [
    .text("title", "its name") { $0.level.strings[$0.section.titleKey] },
    .text("about", "what it is for") {
      $0.level.strings["levelPage.about." + $0.section.rawValue]
    },
    .link("href", "where it is") { $0.level.href($0.section) },
  ]
}

/// Weights and hours of a function.
struct FunctionFiguresView: View {
  let function: MatrixFunction
  let level: LevelContext

  static let names: [Name<FunctionFiguresView>] = [
    .printed("number", "the number as printed") { $0.function.row.number?.value },
    .printed("label", "the label as printed") { $0.function.row.label.printed },
    .text("anchor", "its anchor on the page of the matrix") {
      $0.level.level.anchor(of: $0.function.row)
    },
    .link("href", "the function in the matrix") {
      $0.level.href(.matrix, $0.level.level.anchor(of: $0.function.row))
    },
    .printed("tasks", "its tasks as printed") {
      $0.function.row.tasks.map(\.label.printed)
        .joined(separator: $0.level.strings["listSeparator"])
    },
    .text("knowledgeWeight", "weight of the paper on knowledge") {
      $0.function.knowledgeWeight.words
    },
    .text("skillWeight", "weight of the paper on skills") { $0.function.skillWeight.words },
    .text("theory", "hours of theory, derived") { $0.function.hours?.theory.text },
    .text("practice", "hours of practice, derived") { $0.function.hours?.practice.text },
    .text("hours", "hours in all, derived") { $0.function.hours?.total.text },
  ]

  static func all(_ level: LevelContext, _ derived: DerivedLevel?) -> [FunctionFiguresView] {
    (derived?.matrix.functions ?? []).map { FunctionFiguresView(function: $0, level: level) }
  }
}
