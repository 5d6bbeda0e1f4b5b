import Curriculum
import Standards
import Templating

/// The levels side by side.
struct LevelsPage: PageKind {
  let template = "levels"

  struct Content: View {
    let context: PageContext

    static let names: [Name<Content>] = [
      .texts("levels", "names of the levels, lowest first") {
        $0.context.standard.levels.map(\.name.printed)
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
        (
          "word.classHours",
          { standard.classHours(level: $0.id).map { String($0.minimum.value) } ?? "" }
        ),
        ("word.function", { String($0.functions.count) }),
        ("word.task", { String($0.tasks.count) }),
        ("word.skill", { String($0.skills.count) }),
        ("word.knowledge", { String($0.knowledge.count) }),
      ]
      return rows.map { key, value in
        FigureRowView(label: context.strings[key], cells: standard.levels.map(value))
      }
    }
  }

  func pages(of book: StandardBook) -> [Page] {
    let address = book.addresses.levels
    return [
      book.page(
        address, template: template, title: book.strings["levelsPage.title"],
        Content(context: PageContext(book, page: address)))
    ]
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
    .text("tableId", "id of its table on the page") { "table-" + $0.function.id },
    .link("href", "the page of the function") {
      $0.context.href($0.context.addresses.function($0.function.id))
    },
    .list("rows", "its tasks", of: ComparedTaskView.self) { view in
      let steps = view.context.book.derived.progression(of: view.function.id)?.steps ?? []
      return view.function.tasks.map {
        ComparedTaskView(task: $0, steps: steps, context: view.context)
      }
    },
  ]
}

/// One task with its levels side by side.
struct ComparedTaskView: View {
  let task: WorkTask
  let steps: [ProgressionStep]
  let context: PageContext

  static let names: [Name<ComparedTaskView>] = [
    .printed("label", "name of the task") { $0.task.name.printed },
    .list("cells", "the task at each level", of: ComparedCellView.self) { view in
      view.context.standard.levels.map { level in
        ComparedCellView(
          task: view.task.id, step: view.steps.first { $0.level == level.id },
          context: view.context)
      }
    },
  ]
}

struct ComparedCellView: View {
  let task: String
  let step: ProgressionStep?
  let context: PageContext

  static let names: [Name<ComparedCellView>] = [
    .part("task", "the task as the level has it", of: StepTaskView.self) { view in
      guard let step = view.step, let found = view.found else { return nil }
      return StepTaskView(task: found, step: step, context: view.context)
    },
    .flag("isDropped", "whether the level below has it and this one not") { $0.isDropped },
    .flag("isAbsent", "whether neither has it") { $0.found == nil && !$0.isDropped },
  ]

  private var found: ProgressionTask? { step?.tasks.first { $0.row.task.value == task } }

  private var isDropped: Bool { step?.dropped.contains { $0.task.value == task } ?? false }
}
