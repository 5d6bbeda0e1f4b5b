import Standards
package import Templating

/// A fact with its name.
package struct FactView: View {
  package let label: String
  package let value: String
  var href: String?

  package static let names: [Name<FactView>] = [
    .text("label", "what the fact is about") { $0.label },
    .text("value", "the fact in words") { $0.value },
    .link("href", "where more is said, if anywhere") { $0.href },
  ]

  /// Counts and class hours of a level.
  static func figures(of level: LevelContext) -> [FactView] {
    let strings = level.strings
    let rows = level.rows
    let isOfSeveral = level.isShared && level.standard.hasRowsOfSomeTracks(at: level.level)
    let hours = level.context.book.classHoursInFull(of: level.level, track: level.track).map {
      FactView(label: strings["word.classHours"], value: $0)
    }
    let counts = [
      ("function", rows.count), ("task", rows.reduce(0) { $0 + $1.tasks.count }),
      ("skill", rows.reduce(0) { $0 + $1.skills.count }),
      ("knowledge", rows.reduce(0) { $0 + $1.knowledge.count }),
    ].filter { $0.0 != "knowledge" || level.standard.hasKnowledge }
    return [hours].compactMap { $0 }
      + counts.map { word, count in
        let label = strings["word." + word]
        return FactView(
          label: isOfSeveral ? strings("tracks.together", ["of": label]) : label,
          value: String(count))
      }
  }
}

extension FactView {
  /// In a line each: who may apply for a level, and how its examination goes.
  static func journey(to level: LevelContext) -> [FactView] {
    let strings = level.strings
    let applying = level.standard.eligibility(level: level.level.id, track: level.track?.id)
      .map { group in
        FactView(
          label: strings["sections.eligibility"],
          value: strings(
            group.paths.count == 1 ? "levelPage.applyingOneWay" : "levelPage.applying",
            [
              "count": String(group.paths.count),
              "clause": group.number?.value ?? group.title.printed,
            ]),
          href: level.context.href(
            level.context.addresses.eligibility,
            level.context.book.numberAnchors.anchor(of: group)))
      }
    let papers = level.standard.examinations(at: level.level.id, track: level.track?.id)
      .map { PaperView(examination: $0, context: level.context).summary }
    let examining = FactView(
      label: strings["levelSections.exam"],
      value: papers.joined(separator: strings["itemSeparator"]), href: level.href(.exam))
    return applying + (papers.isEmpty ? [] : [examining])
  }
}

extension Optional where Wrapped == Weight {
  /// `5%`, a dash, or nothing.
  var words: String? { map { $0.percent.map { "\($0)%" } ?? $0.printed } }
}
