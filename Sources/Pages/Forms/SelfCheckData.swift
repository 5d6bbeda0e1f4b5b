import Curriculum
import Standards

/// What the script of a self-check reads: which edition it is, and how each requirement counts.
struct SelfCheckData {
  /// The script's own words.
  static let words = [
    "answered", "notKept", "exported", "imported", "cleared", "undone", "undo", "notReadable",
    "notOurs", "otherVersion", "otherStandard", "otherLevel", "otherTrack",
    "otherEdition", "nothingIn",
  ]

  let level: LevelContext

  /// - Parameter level: of one track, or without any.
  init(_ level: LevelContext) { self.level = level }

  var value: JSONValue {
    .object(
      [
        ("standard", .string(level.standard.id)), ("level", .string(level.level.id)),
        ("levels", .object(level.standard.levels.map { ($0.id, .string($0.name.printed)) })),
        ("number", .string(level.standard.designation)),
      ] + (level.track.map { [("track", .string($0.id))] } ?? []) + [
        ("parts", .array(level.derived.flatMap(\.selfCheck.parts).map(part))),
        ("skills", .string(level.strings["selfCheck.skill"])),
        ("knowledge", .string(level.strings["selfCheck.knowledge"])),
        ("values", words(["notYet", "withHelp", "alone"], under: "selfCheck.")),
        ("words", words(Self.words, under: "selfCheck.words.")),
      ])
  }

  private func part(_ part: SelfCheckPart) -> JSONValue {
    let row = level.common.functions.first { $0.function.value == part.function }
    return .object([
      ("function", .string(row.map(level.level.anchor) ?? part.function)),
      ("paper", .string(part.paper.rawValue)),
      ("weight", .int(part.weight)),
      ("items", .array(part.tasks.flatMap { items(of: $0, part.paper) })),
    ])
  }

  /// As the anchors of the page.
  private func items(of task: TaskRow, _ paper: Paper) -> [JSONValue] {
    let ids = paper == .skills ? task.skills.map(\.id) : task.knowledge.map(\.id)
    return ids.map { .string("\(task.task.value).\($0)") }
  }

  private func words(_ names: [String], under path: String) -> JSONValue {
    .object(names.map { ($0, .string(level.strings[path + $0])) })
  }
}
