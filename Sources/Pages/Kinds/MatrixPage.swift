import Curriculum
import Standards
import Templating

/// Competence matrix (能力矩阵): the printed table with weights and hours, and what lower levels
/// already demand.
struct MatrixPage: PageKind {
  let template = "matrix"

  typealias Content = MatrixView

  func pages(of book: StandardBook) -> [Page] {
    LevelContext.all(book, .matrix).map { level in
      var page = book.page(of: level, template: template, MatrixView(level: level))
      let tasks = level.rows.flatMap(\.tasks)
      let statements: [String] = tasks.flatMap { task in
        (task.skills.map(\.id) + task.knowledge.map(\.id)).map { "\(task.task.value).\($0)" }
      }
      page.anchors = Set(
        level.rows.map(level.level.anchor) + tasks.map(level.level.anchor) + statements)
      return page
    }
  }
}

/// A level's competence matrix, on its own page and in print.
struct MatrixView: View {
  let level: LevelContext

  static let names: [Name<MatrixView>] = [
    .part("tracks", "the tracks of the level, if it has any", of: TracksView.self) {
      TracksView($0.level)
    },
    .part("table", "the level's table", of: DataTableView.self) {
      DataTableView(
        .requirements(
          of: $0.level.level, in: $0.level.context, caption: $0.caption,
          functions: $0.level.rows, figures: $0.figureWords))
    },
    .link("clauseHref", "where the table is printed") { view in
      view.level.level.clause.flatMap { view.level.context.clauseHref($0.value) }
    },
    .part(
      "figures", "functions with weights and hours, where all tracks agree",
      of: DataTableView.self
    ) { view in
      guard view.level.common.isComplete, let derived = view.level.derived.first else { return nil }
      let table = DataTable.figures(
        of: derived, id: "figures-table", at: view.level, withTasks: false)
      return table.columns.count > 1 ? DataTableView(table) : nil
    },
    .flag("isOnly", "whether the standard has no other level") {
      $0.level.standard.levels.count == 1
    },
    .text("inclusion", "that higher levels include lower ones, if the standard says so") {
      $0.level.context.book.inclusion
    },
    .list("inherited", "what lower levels demand, by function", of: InheritedView.self) {
      $0.inherited
    },
  ]

  private var caption: String {
    level.strings(
      "matrix.caption",
      ["clause": level.level.clause?.value ?? "", "level": level.level.title.printed])
      + (level.track.map { " · " + $0.name.printed } ?? "")
  }

  /// The two weights and the hours of each row, where the tracks that have it agree.
  private var figureWords: [String: [String]] {
    let rows = level.rows.map { row in
      (level.level.anchor(of: row), level.common.function(row).map(words) ?? [])
    }
    return Dictionary(rows) { first, _ in first }
  }

  private func words(_ function: MatrixFunction) -> [String] {
    let figures = [
      ("words.knowledgeWeight", function.knowledgeWeight.words),
      ("words.skillWeight", function.skillWeight.words),
      ("matrix.derivedHours", function.hours?.total.text),
    ]
    return figures.compactMap { key, value in value.map { level.strings[key] + " " + $0 } }
  }

  private var inherited: [InheritedView] {
    let derived = level.context.book.derived
    guard let whole = derived.level(level.level.id, track: level.track?.id) else { return [] }
    let own = whole.inheritance.continued.map { function in
      let row = whole.functions.first { $0.function.value == function.function }
      return (function: function, label: row?.label.printed)
    }
    let lower = whole.inheritance.lowerOnly.map { function in
      (function: function, label: level.standard.function(function.function)?.name.printed)
    }
    return (own + lower).map {
      InheritedView(function: $0.function, label: $0.label ?? $0.function.function, level: level)
    }
  }
}

/// A function as lower levels have it.
struct InheritedView: View {
  let function: InheritedFunction
  let label: String
  let level: LevelContext

  static let names: [Name<InheritedView>] = [
    .printed("label", "label of the function") { $0.label },
    .text("anchor", "id of its table on the page") { "inherited-" + $0.function.function },
    .list("levels", "the levels that have it, lowest first", of: InheritedLevelView.self) { view in
      view.function.rows.map { InheritedLevelView(row: $0, level: view.level) }
    },
  ]
}

struct InheritedLevelView: View {
  let row: InheritedRow
  let level: LevelContext

  static let names: [Name<InheritedLevelView>] = [
    .printed("level", "name of the level") { $0.level.context.book.name(ofLevel: $0.row.level) },
    .printed("tracks", "names of the tracks that it is for, if not for all") { view in
      view.level.standard.trackNames(of: [view.row.row], at: view.row.level)
        .joined(separator: view.level.strings["listSeparator"])
    },
    .list("tasks", "its tasks", of: InheritedTaskView.self) { view in
      view.row.row.tasks.map {
        InheritedTaskView(task: $0, of: view.row.level, context: view.level.context)
      }
    },
  ]
}

struct InheritedTaskView: View {
  let task: TaskRow
  let levelId: String
  let context: PageContext

  init(task: TaskRow, of level: String, context: PageContext) {
    self.task = task
    levelId = level
    self.context = context
  }

  static let names: [Name<InheritedTaskView>] = [
    .printed("number", "the number as printed") { $0.task.number?.value },
    .printed("label", "the label as printed") { $0.task.label.printed },
    .link("href", "the task in the matrix of its level") {
      $0.context.matrixHref(of: $0.task, at: $0.levelId)
    },
    .printed("rowTracks", "names of the tracks that have the row, if not all of its function") {
      $0.context.names(ofTracks: $0.task.tracks)
    },
    .list("skills", "its skills", of: PlainStatementView.self) {
      $0.task.skills.map(PlainStatementView.init)
    },
    .list("knowledge", "its knowledge", of: PlainStatementView.self) {
      $0.task.knowledge.map(PlainStatementView.init)
    },
  ]
}

/// A statement that is repeated from elsewhere.
struct PlainStatementView: View {
  let statement: any Statement

  init(_ statement: any Statement) { self.statement = statement }

  static let names: [Name<PlainStatementView>] = [
    .printed("number", "the number as printed") { $0.statement.number?.value },
    .printed("text", "the words as printed") { $0.statement.text.printed },
  ]
}
