import Standards

struct HoursNotPrinted: Rule {
  let name = "hours-not-printed"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "the clause of class hours prints the figure, beside the level if it names it"
  let explanation = """
    The hour guide divides the class hours of standard.yaml, and `clause` says where they are \
    printed. So that clause, or the group of eligibility paths of that number, has the figure; \
    where a part of a sentence there names the level or track and has figures, it is one of them. \
    Hours of theory and of practice are encoded only where the clause prints them too.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml", replacing: "minimum: 40\n    clause: \"8.1\"",
      with: "minimum: ↓40\n    clause: \"8.2\""),
    RuleExample(
      file: "standard.yaml", replacing: "minimum: 60\n    clause: \"8.2\"",
      with: "minimum: ↓60\n    clause: \"8.1\""),
    RuleExample(
      file: "standard.yaml", replacing: "minimum: 60\n    clause: \"8.2\"",
      with: "minimum: 60\n    theory: ↓25\n    practice: 35\n    clause: \"8.2\""),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    let known = ScopeNames(standard)
    return standard.classHours.compactMap { hours in
      if let part = unprintedPart(of: hours, in: standard) { return part }
      let said = standard.clauses(numbered: hours.clause.value).flatMap { clause in
        let scope = NamedScope(known, under: clause.title)
        return clause.sentences.flatMap { HoursSaying.all(in: $0, scope) }
      }
      let isForAll = !said.contains { $0.figures.contains(hours.minimum.value) }
      return standard.levelPlaces.filter(hours.areFor).lazy.compactMap { place in
        let figures = said.figures(level: place.level.id, track: place.track?.id)
        return figures.isEmpty || figures.contains(hours.minimum.value)
          ? nil : unprinted(hours, place, figures, isForAll: isForAll)
      }.first
    }
  }

  private func unprinted(
    _ hours: ClassHours, _ place: LevelPlace, _ figures: [Int], isForAll: Bool
  ) -> Diagnostic {
    finding(
      isForAll
        ? "clause {clause} does not print {hours}"
        : "clause {clause} prints {printed} for “{place}”, not {hours}",
      [
        "clause": hours.clause.value, "hours": String(hours.minimum.value),
        "printed": figures.map(String.init).joined(separator: ", "),
        "place": place.words,
      ],
      at: hours.minimum.position, subject: hours.key + "/printed",
      help: isForAll
        ? "it prints {printed}: correct the figure or the clause"
        : "compare figure, `levels` and `track` with the print",
      related: [("the clause is named here", hours.clause.position)],
      variant: isForAll ? "" : "place")
  }

  /// The first of theory and practice whose figure stands nowhere in the clause.
  private func unprintedPart(of hours: ClassHours, in standard: Standard) -> Diagnostic? {
    let parts = [hours.theory, hours.practice].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let sentences = standard.clauses(numbered: hours.clause.value).flatMap(\.sentences)
    let figures = sentences.flatMap { $0.matches(of: /[0-9]+/).map { String($0.output) } }
    guard !figures.isEmpty else { return nil }
    return parts.first { !figures.contains(String($0.value)) }.map { part in
      finding(
        "clause {clause} does not print {hours}",
        ["clause": hours.clause.value, "hours": String(part.value)],
        at: part.position, subject: hours.key + "/parts",
        help: "leave out what the standard does not print: the hour guide divides by the weights",
        related: [("the clause is named here", hours.clause.position)], variant: "parts")
    }
  }
}

/// A part of a sentence that prints class hours.
private struct HoursSaying {
  /// The levels and tracks that it, or the parts before it, name.
  let scope: NamedScope
  let figures: [Int]

  // Made once: that takes longer than to match it.
  nonisolated(unsafe) private static let hours = /([0-9]+)(?:标准|参考)?学时/

  static func all(in sentence: String, _ outer: NamedScope) -> [HoursSaying] {
    var scope = outer
    var isCounted = true
    return sentence.withoutSpace.split { "，,；;。、".contains($0) }.compactMap { part in
      // 五级、四级不少于120标准学时 is about both.
      if scope.read(part, adding: !isCounted) { isCounted = false }
      guard part.says("学时") else { return nil }
      let figures = part.matches(of: hours).compactMap { Int($0.1) }
      guard !figures.isEmpty else { return nil }
      isCounted = true
      return HoursSaying(scope: scope, figures: figures)
    }
  }
}

extension [HoursSaying] {
  /// Figures for a track of a level; those of parts that name both, if there are any.
  fileprivate func figures(level: String, track: String?) -> [Int] {
    let named = filter { $0.scope.names(level: level, track: track) }
    let covering = filter { $0.scope.covers(level: level, track: track) }
    return [named, covering, self].first { !$0.isEmpty }?.flatMap(\.figures) ?? []
  }
}

extension ClassHours {
  fileprivate func areFor(_ place: LevelPlace) -> Bool {
    levels.contains { $0.value == place.level.id }
      && (track == nil || track?.value == place.track?.id)
  }
}

/// What a number of the text stands before.
private struct NumberedText {
  let title: String
  let sentences: [String]
}

extension Standard {
  /// A clause and those below it, or a group of eligibility paths of that number.
  fileprivate func clauses(numbered number: String) -> [NumberedText] {
    let clauses = self.clauses.filter { $0.number?.value == number }.flatMap(\.flattened)
    let groups = eligibility.filter { $0.number?.value == number }
    return clauses.map {
      NumberedText(title: $0.title?.printed ?? "", sentences: $0.sentences.map(\.printed))
    }
      + groups.map {
        NumberedText(title: $0.title.printed, sentences: $0.paths.map(\.text.printed))
      }
  }
}
