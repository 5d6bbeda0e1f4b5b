package import Standards
package import Templating

/// A numbered statement of the standard.
package struct StatementView: View {
  /// As printed, if the print has one.
  package let number: String?
  package let text: PrintedText
  let position: SourcePosition
  package let isKey: Bool
  let context: PageContext
  /// See `KeyedStatement.key`.
  package let key: String
  /// The anchor on pages of one level; it comes from ids, so it survives renumbering.
  let anchor: String

  package static let names: [Name<StatementView>] = [
    .printed("number", "the number as printed") { $0.number },
    .printed("text", "the words as printed") { $0.text.printed },
    .text("anchor", "its anchor on the page") { $0.anchor },
    .text("uuid", "its permanent id, a UUID of version 5") { view in
      view.context.book.uuids[view.key].map { "urn:uuid:" + $0 }
    },
    .link("source", "its line in the content files, where the site names them") {
      $0.context.book.sourceHref($0.position)
    },
    .flag("isKey", "whether it is a key skill (★), and the words do not say so themselves") {
      $0.isKey && !$0.text.printed.contains("★")
    },
    .text("language", "language of the site") { $0.context.strings.language },
    .text("translation", "the words in the language of the site, if there is a translation") {
      $0.text.translations[$0.context.strings.language]
    },
  ]

  init(_ statement: some Statement, context: PageContext, key: String, anchor: String) {
    number = statement.number?.value
    text = statement.text
    position = statement.position
    isKey = statement.isKey
    self.context = context
    self.key = key
    self.anchor = anchor
  }

  /// Requirements of a task, anchored as `task.id`.
  static func requirements(
    _ statements: [some Statement], of task: TaskRow, at level: Level, _ context: PageContext,
    prefix: String = ""
  ) -> [StatementView] {
    statements.map {
      StatementView(
        $0, context: context, key: "\(level.id)/\(task.task.value)/\($0.id)",
        anchor: "\(prefix)\(task.task.value).\($0.id)")
    }
  }

  /// Ethics, anchored as `ethics.id`.
  static func ethics(_ context: PageContext) -> [StatementView] {
    context.standard.ethics.map {
      StatementView(
        $0, context: context, key: "ethics/\($0.id)", anchor: "ethics.\($0.id)")
    }
  }
}

/// A group of foundation knowledge.
struct FoundationView: View {
  let group: FoundationGroup
  let context: PageContext

  static let names: [Name<FoundationView>] = [
    .printed("number", "the number as printed") { $0.group.number?.value },
    .printed("label", "the title as printed") { $0.group.title.printed },
    .text("anchor", "its anchor on the page") {
      $0.context.book.numberAnchors.anchor(of: $0.group)
    },
    .list("items", "its statements", of: StatementView.self) { view in
      view.group.items.map {
        StatementView(
          $0, context: view.context,
          key: "foundation-knowledge/\(view.group.id)/\($0.id)",
          anchor: "\(view.group.id).\($0.id)")
      }
    },
  ]

  static func all(_ context: PageContext) -> [FoundationView] {
    context.standard.foundationKnowledge.map { FoundationView(group: $0, context: context) }
  }
}
