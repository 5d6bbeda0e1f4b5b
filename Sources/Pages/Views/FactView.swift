import Standards
import Templating

/// A fact with its name.
struct FactView: View {
  let label: String
  let value: String

  static let names: [Name<FactView>] = [
    .text("label", "what the fact is about") { $0.label },
    .text("value", "the fact in words") { $0.value },
  ]

  /// Counts and class hours of a level.
  static func figures(of level: LevelContext) -> [FactView] {
    let strings = level.strings
    let hours = level.context.book.classHoursInFull(of: level.level).map {
      FactView(label: strings["words.classHours"], value: $0)
    }
    let counts = [
      ("function", level.level.functions.count), ("task", level.level.tasks.count),
      ("skill", level.level.skills.count), ("knowledge", level.level.knowledge.count),
    ]
    return [hours].compactMap { $0 }
      + counts.map { FactView(label: strings["words." + $0], value: String($1)) }
  }
}

extension Optional where Wrapped == Weight {
  /// `5%`, a dash, or nothing.
  var words: String? { map { $0.percent.map { "\($0)%" } ?? $0.printed } }
}
