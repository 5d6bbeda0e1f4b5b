import Standards

/// Figures of a level that several pages show.
struct Figures {
  let book: StandardBook
  let level: Level

  /// Counts, class hours and weights as a list of facts: `label`, `value`.
  var facts: TemplateValue {
    let strings = book.strings
    var facts = [
      (strings["words.function"], String(level.functions.count)),
      (strings["words.task"], String(level.tasks.count)),
      (strings["words.skill"], String(level.skills.count)),
      (strings["words.knowledge"], String(level.knowledge.count)),
    ]
    if let hours = book.standard.classHours(level: level.id) {
      facts.insert(
        (
          strings["words.classHours"],
          strings("atLeastHours", ["hours": String(hours.minimum.value)])
        ),
        at: 0)
    }
    return .objects(facts.map { ["label": .text($0.0), "value": .text($0.1)] })
  }

  /// `5%`, a dash, or nothing.
  static func percent(_ weight: Weight?) -> String {
    weight.map { $0.percent.map { "\($0)%" } ?? $0.printed } ?? ""
  }
}
