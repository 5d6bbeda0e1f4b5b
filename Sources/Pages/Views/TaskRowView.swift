import Curriculum
import Standards
import Templating

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
