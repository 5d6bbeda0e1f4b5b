import Curriculum
import Standards
import Templating

/// A level at a glance.
struct LevelPage: PageKind {
  let template = "level"

  struct Content: View {
    let level: LevelContext

    static let names: [Name<Content>] = [
      .list("facts", "who may apply, how the examination goes, hours and counts", of: FactView.self)
      {
        FactView.journey(to: $0.level) + FactView.figures(of: $0.level)
      },
      .list("pages", "the pages of the level", of: LevelPageLinkView.self) { view in
        LevelSection.allCases.dropFirst().map {
          LevelPageLinkView(section: $0, level: view.level)
        }
      },
      .link("printHref", "the print edition of the level") {
        $0.level.context.href($0.level.context.addresses.levelPrint($0.level.level.id))
      },
      .part("functions", "its functions with weights and hours", of: DataTableView.self) { view in
        view.level.derived.first.map {
          DataTableView(.figures(of: $0, id: "functions-table", at: view.level, withTasks: true))
        }
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
