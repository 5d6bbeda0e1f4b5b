import Standards
import Templating

/// The key skills (★) of a level, which an examination turns on.
struct KeySkillsView: View {
  let level: LevelContext

  static let names: [Name<KeySkillsView>] = [
    .link("clauseHref", "the clause that says what ★ means, if one does") { view in
      view.level.standard.keySkillRule.flatMap { rule in
        rule.clause.number.flatMap { view.level.context.clauseHref($0.value) }
      }
    },
    .printed("clause", "the number of that clause") {
      $0.level.standard.keySkillRule?.clause.number?.value
    },
    .list("skills", "the key skills in printed order", of: KeySkillView.self) { view in
      view.level.rows.flatMap { function in
        function.tasks.flatMap { task in
          StatementView.requirements(
            task.skills.filter(\.isKey), of: task, at: view.level.level, view.level.context
          ).map {
            KeySkillView(
              statement: $0, task: task, tracks: function.tracks(of: task), level: view.level)
          }
        }
      }
    },
  ]

  /// Nothing for a level without key skills.
  init?(_ level: LevelContext) {
    guard level.rows.flatMap(\.skills).contains(where: \.isKey) else { return nil }
    self.level = level
  }
}

/// A key skill with its task.
struct KeySkillView: View {
  let statement: StatementView
  let task: TaskRow
  /// Ids of the tracks that have it; empty means all.
  let tracks: [Located<String>]
  let level: LevelContext

  static let names: [Name<KeySkillView>] = [
    .part("statement", "the skill", of: StatementView.self) { $0.statement },
    .printed("number", "the number of the task as printed") { $0.task.number?.value },
    .printed("label", "the task as printed") { $0.task.label.printed },
    .printed("tracks", "names of the tracks that it is for, on a page of all, if not for all") {
      $0.level.isShared ? $0.level.context.names(ofTracks: $0.tracks) : nil
    },
    .link("href", "the task in the competence matrix") {
      $0.level.href(.matrix, $0.level.level.anchor(of: $0.task))
    },
  ]
}
