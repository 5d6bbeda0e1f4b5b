import Curriculum
import Standards
import Templating

/// A level's table row by row, with its merged cells, as printed.
struct RequirementTableView: View {
  let context: PageContext
  let level: Level
  /// Goes before each anchor where one page shows several levels.
  var prefix = ""
  /// In place of clause and title.
  var caption: String?
  /// Weights and hours in words, by id of function, where the table shows them.
  var figures: [String: [String]] = [:]

  static let names: [Name<RequirementTableView>] = [
    .printed("caption", "what the table is, with its clause") { view in
      let words = [view.level.clause?.value, view.level.title.printed]
      return view.caption ?? words.compactMap { $0 }.joined(separator: " ")
    },
    .printed("headFunction", "head of the first column as printed") {
      $0.head(\.function, "function")
    },
    .printed("headTask", "head of the second column as printed") { $0.head(\.task, "task") },
    .printed("headSkill", "head of the third column as printed") { $0.head(\.skill, "skill") },
    .printed("headKnowledge", "head of the fourth column as printed") {
      $0.head(\.knowledge, "knowledge")
    },
    .text("tableId", "id of the table on the page") { $0.prefix + "requirements" },
    .list("functions", "the functions with their tasks", of: FunctionRowView.self) { view in
      view.level.functions.map { FunctionRowView(table: view, row: $0) }
    },
  ]

  private func head(_ key: KeyPath<TableHeadings, PrintedText>, _ word: String) -> String {
    level.headings?[keyPath: key].printed ?? context.strings["words." + word]
  }
}

/// A function of a level's table.
struct FunctionRowView: View {
  let table: RequirementTableView
  let row: FunctionRow

  static let names: [Name<FunctionRowView>] = [
    .printed("functionNumber", "number of the function as printed") { $0.row.number?.value },
    .printed("functionLabel", "label of the function as printed") { $0.row.label.printed },
    .text("functionAnchor", "anchor of the function on the page") {
      $0.table.prefix + $0.table.level.anchor(of: $0.row)
    },
    .texts("figures", "weights and hours in words, where the table shows them") {
      $0.table.figures[$0.row.function.value] ?? []
    },
    .printed("tracks", "names of the tracks it is for, if not for all") { view in
      view.row.tracks.compactMap { view.table.context.standard.track($0.value)?.name.printed }
        .joined(separator: view.table.context.strings["listSeparator"])
    },
    .list("tasks", "its tasks", of: TaskRowView.self) { view in
      view.row.tasks.map {
        TaskRowView(
          context: view.table.context, level: view.table.level, row: $0, prefix: view.table.prefix)
      }
    },
  ]
}

/// A task of a level's table.
struct TaskRowView: View {
  let context: PageContext
  let level: Level
  let row: TaskRow
  var prefix = ""
  var hours: TaskHours?

  static let names: [Name<TaskRowView>] = [
    .printed("number", "number of the task as printed") { $0.row.number?.value },
    .printed("label", "label of the task as printed") { $0.row.label.printed },
    .text("anchor", "anchor of the task on the page") {
      $0.prefix + $0.level.anchor(of: $0.row)
    },
    .text("hours", "its hours in words, where the page shows them") { view in
      view.hours.map {
        view.context.strings.hours($0.theory, $0.practice, $0.total)
      }
    },
    .list("skills", "what one must be able to do", of: StatementView.self) {
      $0.statements($0.row.skills)
    },
    .list("knowledge", "what one must know", of: StatementView.self) {
      $0.statements($0.row.knowledge)
    },
  ]

  private func statements(_ statements: [some Statement]) -> [StatementView] {
    StatementView.requirements(statements, of: row, at: level, context, prefix: prefix)
  }
}

extension Strings {
  /// Hours in all, of theory and of practice.
  func hours(_ theory: Hours, _ practice: Hours, _ total: Hours) -> String {
    self("hours.sum", ["total": total.text, "theory": theory.text, "practice": practice.text])
  }
}
