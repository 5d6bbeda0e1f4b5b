import Curriculum
import Standards
import Templating

/// The levels side by side.
struct LevelsPage: PageKind {
  let template = "levels"

  struct Content: View {
    let context: PageContext

    /// Levels that can be read beside each other on a phone.
    static let onPhone = 2

    static let names: [Name<Content>] = [
      .list(
        "choices", "the levels to choose from, if they are too many for a phone",
        of: ChoiceView.self
      ) { view in
        let levels = view.context.standard.levels
        return levels.count <= onPhone
          ? [] : levels.map { ChoiceView(name: $0.id, label: $0.name.printed) }
      },
      .texts("levels", "names of the levels, lowest first") {
        $0.context.standard.levels.map(\.name.printed)
      },
      .text("inclusion", "that higher levels include lower ones, if the standard says so") {
        $0.context.book.inclusion
      },
      .list("figures", "hours and counts, a row each", of: FigureRowView.self) { $0.figures },
      .list("functions", "the functions", of: ComparedFunctionView.self) { view in
        view.context.standard.functions.map {
          ComparedFunctionView(function: $0, context: view.context)
        }
      },
    ]

    private var figures: [FigureRowView] {
      let standard = context.standard
      let rows: [(String, (Level) -> String)] = [
        ("word.function", { String($0.functions.count) }),
        ("word.task", { String($0.tasks.count) }),
        ("word.skill", { String($0.skills.count) }),
        ("word.knowledge", { String($0.knowledge.count) }),
      ].filter { $0.0 != "word.knowledge" || standard.hasKnowledge }
      return hours
        + rows.map { key, value in
          let word = context.strings[key]
          return FigureRowView(
            label: standard.levels.contains(where: standard.hasRowsOfSomeTracks)
              ? context.strings("tracks.together", ["of": word]) : word,
            cells: standard.levels.map(value))
        }
    }

    /// The least class hours in one row, or in one for each track where tracks differ.
    private var hours: [FigureRowView] {
      let standard = context.standard
      let all = standard.levels.map { standard.minimumHours(at: $0.id) }
      // Who must train is among those who apply by training, so the condition is true of all levels.
      let isOptional = standard.levels.contains { context.book.isTrainingOptional(for: $0) }
      let word = context.strings[isOptional ? "levelsPage.hoursIfTrained" : "word.classHours"]
      if all.allSatisfy(\.isEmpty) { return [] }
      guard all.contains(where: { $0.contains { $0.track != nil } }) else {
        return [
          FigureRowView(label: word, cells: all.map { $0.first.map { String($0.hours) } ?? "" })
        ]
      }
      return standard.tracks.map { track in
        FigureRowView(
          label: word + " · " + track.name.printed,
          cells: standard.levels.map { level in
            guard track.levels.contains(where: { $0.value == level.id }) else { return "" }
            let own = standard.minimumHours(at: level.id, track: track).first
            return own.map { String($0.hours) } ?? ""
          })
      }
    }
  }

  /// A single level has nothing to be compared with.
  func pages(of book: StandardBook) -> [Page] {
    guard book.standard.levels.count > 1 else { return [] }
    let address = book.addresses.levels
    var page = book.page(
      address, template: template, title: book.strings["levelsPage.title"],
      Content(context: PageContext(book, page: address)))
    if book.standard.levels.count > Content.onPhone { page.scripts = ["levels.js"] }
    return [page]
  }
}

/// A figure for each level.
struct FigureRowView: View {
  let label: String
  let cells: [String]

  static let names: [Name<FigureRowView>] = [
    .text("label", "what is counted") { $0.label },
    .texts("cells", "the figure of each level") { $0.cells },
  ]
}

/// One function with its levels side by side.
struct ComparedFunctionView: View {
  let function: WorkFunction
  let context: PageContext

  static let names: [Name<ComparedFunctionView>] = [
    .printed("label", "name of the function") { $0.function.name.printed },
    .text("anchor", "its anchor on the page") { $0.function.id },
    .printed("tracks", "names of the tracks that have the function, if not all") { $0.tracks },
    .texts("levels", "names of the levels that have it, lowest first") { view in
      view.steps.map { view.context.book.name(ofLevel: $0.level) }
    },
    .text("elsewhere", "which levels have it, if levels are chosen and none of them has") { view in
      guard view.context.standard.levels.count > LevelsPage.Content.onPhone else { return nil }
      let levels = view.steps.map { view.context.book.name(ofLevel: $0.level) }
      let separator = view.context.strings["listSeparator"]
      return view.context.strings(
        "levelsPage.elsewhere", ["levels": levels.joined(separator: separator)])
    },
    .text("tableId", "id of its table on the page") { "table-" + $0.function.id },
    .link("href", "the page of the function") {
      $0.context.href($0.context.addresses.function($0.function.id))
    },
    .list("rows", "its tasks, once for tracks whose rows differ", of: ComparedTaskView.self) {
      view in
      view.function.tasks.flatMap {
        ComparedTaskView.rows(of: $0, view.steps, in: view.context)
      }
    },
  ]

  private var steps: [ProgressionStep] {
    context.book.derived.progression(of: function.id)?.steps ?? []
  }

  /// Those of all levels together, unless it is for everyone at one of them.
  private var tracks: String? {
    let standard = context.standard
    let rows = standard.levels.map { level in
      (level: level, rows: level.functions.filter { $0.function.value == function.id })
    }.filter { !$0.rows.isEmpty }
    let names = rows.map { standard.trackNames(of: $0.rows, at: $0.level.id) }
    guard !names.contains([]) else { return nil }
    let own = standard.tracks.map(\.name.printed).filter { names.joined().contains($0) }
    return own.isEmpty ? nil : own.joined(separator: context.strings["listSeparator"])
  }
}
