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
        view.level.context.book.levelSections.dropFirst().map {
          LevelPageLinkView(section: $0, level: view.level)
        }
      },
      .part("tracks", "the tracks of the level, if it has any", of: TracksView.self) {
        TracksView($0.level)
      },
      .link("printHref", "the print edition of the level") {
        $0.level.context.href($0.level.context.addresses.level($0.level.level.id, nil))
      },
      .list("functions", "its functions with weights and hours", of: LevelFiguresView.self) {
        LevelFiguresView.all($0.level)
      },
    ]
  }

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      let level = LevelContext(book, level, .index)
      return book.page(of: level, template: template, Content(level: level))
    }
  }
}

/// The functions of a level with weights and hours, for all tracks or for one.
struct LevelFiguresView: View {
  let derived: DerivedLevel
  /// Seen for the track.
  let level: LevelContext

  static let names: [Name<LevelFiguresView>] = [
    .printed("track", "name of the track, where tracks differ") { $0.level.track?.name.printed },
    .link("href", "the syllabus of the level or the track") { $0.level.href(.syllabus) },
    .part("table", "the functions", of: DataTableView.self) { view in
      let suffix = view.level.track.map { "-" + $0.id } ?? ""
      return DataTableView(
        .figures(
          of: view.derived, id: "functions-table" + suffix, at: view.level, withTasks: true))
    },
    .text("hours", "the hours of all else, and in all") { $0.hours },
  ]

  /// Ethics and foundation knowledge take hours as well.
  private var hours: String? {
    guard let plan = try? derived.hours.get() else { return nil }
    let others = plan.rows.filter { if case .function = $0.subject { false } else { true } }
    guard let first = others.first else { return nil }
    let sum = others.dropFirst().reduce(first.theory + first.practice) {
      $0 + $1.theory + $1.practice
    }
    return level.strings(
      "levelPage.hoursInAll",
      [
        "subjects": others.map(\.label.printed).joined(separator: level.strings["listSeparator"]),
        "hours": sum.text, "total": plan.total.text,
      ])
  }

  /// One for each track, or one for all where they agree.
  static func all(_ level: LevelContext) -> [LevelFiguresView] {
    level.common.isComplete
      ? level.derived.prefix(1).map { LevelFiguresView(derived: $0, level: level) }
      : level.derived.map { LevelFiguresView(derived: $0, level: level.of($0.track)) }
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
