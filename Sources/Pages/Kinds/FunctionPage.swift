import Curriculum
import Standards
import Templating

/// One function through all levels: new, changed, dropped.
struct FunctionPage: PageKind {
  let template = "function"

  struct Content: View {
    let function: WorkFunction
    let context: PageContext

    static let names: [Name<Content>] = [
      .list("steps", "the levels that have the function, lowest first", of: StepView.self) { view in
        view.steps.map {
          StepView(step: $0, function: view.function.id, context: view.context)
        }
      },
      .text("inclusion", "that higher levels include lower ones, if the standard says so") {
        $0.context.book.inclusion
      },
      .flag("hasVariants", "whether levels print different labels") {
        Set($0.steps.map(\.label.printed)).count > 1
      },
      .link("levelsHref", "the comparison of the levels, if there are several") {
        $0.context.hrefIfThere($0.context.addresses.levels)
      },
    ]

    private var steps: [ProgressionStep] {
      context.book.derived.progression(of: function.id)?.steps ?? []
    }
  }

  func pages(of book: StandardBook) -> [Page] {
    book.standard.functions.map { function in
      let address = book.addresses.function(function.id)
      var page = book.page(
        address, template: template, title: function.name.printed, datum: function.position,
        Content(function: function, context: PageContext(book, page: address)))
      page.sections = book.sections
      page.showsKeySkills = book.standard.levels.flatMap(\.functions).contains { row in
        row.function.value == function.id && row.skills.contains(where: \.isKey)
      }
      page.anchors = Set(book.standard.levels.map(\.id))
      page.linkedData = { FunctionData(book: book, function: function).value }
      return page
    }
  }
}

/// A function at one level.
struct StepView: View {
  let step: ProgressionStep
  /// Id of the function.
  let function: String
  let context: PageContext

  static let names: [Name<StepView>] = [
    .printed("level", "name of the level") { $0.context.book.name(ofLevel: $0.step.level) },
    .text("anchor", "its anchor on the page") { $0.step.level },
    .printed("tracks", "names of the tracks that have the function at the level, if not all") {
      $0.tracks
    },
    .text("tableId", "id of its table on the page") { "table-" + $0.step.level },
    .printed("previous", "name of the level below that has the function, if any") { view in
      view.step.previous.map(view.context.book.name)
    },
    .text("first", "that the function begins here, where no level below has it") { view in
      view.step.previous != nil
        ? nil
        : view.context.strings(
          "functionPage.first", ["level": view.context.book.name(ofLevel: view.step.level)])
    },
    .printed("number", "number of the function as printed") { $0.step.number?.value },
    .printed("label", "label of the function as printed") { $0.step.label.printed },
    .link("href", "the function in the level's matrix") {
      $0.context.matrixHref(ofFunction: $0.function, at: $0.step.level)
    },
    .list("tasks", "its tasks", of: StepTaskView.self) { view in
      view.step.tasks.map { StepTaskView(task: $0, step: view.step, context: view.context) }
    },
    .texts("dropped", "tasks and requirements of the level below that are not here any more") {
      $0.dropped
    },
  ]

  private var tracks: String? {
    let rows = context.standard.level(step.level)?.functions ?? []
    let names = context.standard.trackNames(
      of: rows.filter { $0.function.value == function }, at: step.level)
    return names.isEmpty ? nil : names.joined(separator: context.strings["listSeparator"])
  }

  private var dropped: [String] {
    let statements = step.tasks.flatMap { task in
      (task.skills.dropped as [any Statement] + task.knowledge.dropped).map {
        words($0.number, $0.text, task.tracks)
      }
    }
    return step.dropped.map { words($0.number, $0.label, $0.tracks) } + statements
  }

  private func words(
    _ number: Located<String>?, _ text: PrintedText, _ tracks: [Located<String>]
  ) -> String {
    let words = [number?.value, text.printed].compactMap { $0 }.joined(separator: " ")
    return [words, context.names(ofTracks: tracks)].compactMap { $0 }.joined(separator: " · ")
  }
}
