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

  var value: JSONValue {
    let standard = book.standard
    return .object([
      ("standard", .string(standard.id)),
      ("level", .string(level.id)),
      ("levels", .object(standard.levels.map { ($0.id, .string($0.name.printed)) })),
      ("number", .string(standard.designation)),
      ("tracks", .array(book.derived.levels(of: level.id).map(parts))),
      ("skills", .string(book.strings["selfCheck.skill"])),
      ("knowledge", .string(book.strings["selfCheck.knowledge"])),
      ("values", words(["notYet", "withHelp", "alone"], under: "selfCheck.")),
      ("words", words(Self.words, under: "selfCheck.words.")),
    ])
  }

  private func parts(_ level: DerivedLevel) -> JSONValue {
    .array(
      level.selfCheck.parts.map { part in
        .object([
          ("function", .string(anchor(of: part.function, in: level))),
          ("paper", .string(part.paper.rawValue)),
          ("weight", .int(part.weight)),
          ("items", .array(part.tasks.flatMap { items(of: $0, part.paper) })),
        ])
      })
  }

  /// Anchor of the row that the track has of a function.
  private func anchor(of function: String, in derived: DerivedLevel) -> String {
    derived.functions.first { $0.function.value == function }.map(level.anchor) ?? function
  }

  /// As the anchors of the page.
  private func items(of task: TaskRow, _ paper: Paper) -> [JSONValue] {
    let ids = paper == .skills ? task.skills.map(\.id) : task.knowledge.map(\.id)
    return ids.map { .string("\(task.task.value).\($0)") }
  }

  private func words(_ names: [String], under path: String) -> JSONValue {
    .object(names.map { ($0, .string(book.strings[path + $0])) })
  }
}
