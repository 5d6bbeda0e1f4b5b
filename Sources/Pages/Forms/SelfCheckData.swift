import Curriculum
import Standards

/// What the script of a self-check reads: which edition it is, and how each requirement counts.
struct SelfCheckData {
  /// The script's own words.
  static let words = [
    "answered", "notKept", "exported", "imported", "cleared", "undone", "undo", "notReadable",
    "notOurs", "otherVersion", "otherStandard", "otherLevel", "otherEdition", "nothingIn",
  ]

  let book: StandardBook
  let level: Level

  var value: ScriptValue {
    let standard = book.standard
    return .object([
      ("standard", .text(standard.id)),
      ("level", .text(level.id)),
      ("number", .text(standard.document.number.printed)),
      ("tracks", .list(standard.tracks(at: level.id).map(parts))),
      ("skills", .text(book.strings["selfCheck.skill"])),
      ("knowledge", .text(book.strings["selfCheck.knowledge"])),
      ("values", words(["notYet", "withHelp", "alone"], under: "selfCheck.")),
      ("words", words(Self.words, under: "selfCheck.words.")),
    ])
  }

  private func parts(_ track: Track?) -> ScriptValue {
    let parts = SelfCheckParts(standard: book.standard, level: level, track: track?.id).parts
    return .list(
      parts.map { part in
        .object([
          ("function", .text(part.function)), ("paper", .text(part.paper.rawValue)),
          ("weight", .number(part.weight)),
          ("items", .list(part.tasks.flatMap { items(of: $0, part.paper) })),
        ])
      })
  }

  /// As the anchors of the page.
  private func items(of task: TaskRow, _ paper: Paper) -> [ScriptValue] {
    let ids = paper == .skills ? task.skills.map(\.id) : task.knowledge.map(\.id)
    return ids.map { .text("\(task.task.value).\($0)") }
  }

  private func words(_ names: [String], under path: String) -> ScriptValue {
    .object(names.map { ($0, .text(book.strings[path + $0])) })
  }
}
