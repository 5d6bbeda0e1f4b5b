import Standards

struct HoursNotPrinted: Rule {
  let name = "hours-not-printed"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "the clause of class hours prints the figure, beside the level if it names it"
  let explanation = """
    The hour guide divides the class hours of standard.yaml, and `clause` says where they are \
    printed. So that clause, or the group of eligibility paths of that number, has the figure; \
    where a part of a sentence there names the level and has figures, it is one of them. Hours of \
    theory and of practice are encoded only where the clause prints them too.
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
    let names = standard.levels.map(LevelNames.init)
    return standard.classHours.compactMap { hours in
      if let part = unprintedPart(of: hours, in: standard) { return part }
      let said = standard.sentences(ofClause: hours.clause.value)
        .flatMap { HoursSaying.all(in: $0, names) }
      let named = said.filter { part in hours.levels.contains { part.levels.contains($0.value) } }
      let figures = (named.isEmpty ? said : named).flatMap(\.figures)
      guard !figures.isEmpty, !figures.contains(hours.minimum.value) else { return nil }
      return finding(
        "clause {clause} does not print {hours}",
        [
          "clause": hours.clause.value, "hours": String(hours.minimum.value),
          "printed": figures.map(String.init).joined(separator: ", "),
        ],
        at: hours.minimum.position, subject: hours.key + "/printed",
        help: "it prints {printed}: correct the figure or the clause",
        related: [("the clause is named here", hours.clause.position)])
    }
  }

  /// The first of theory and practice whose figure stands nowhere in the clause.
  private func unprintedPart(of hours: ClassHours, in standard: Standard) -> Diagnostic? {
    let sentences = standard.sentences(ofClause: hours.clause.value)
    let figures = sentences.flatMap { $0.matches(of: /[0-9]+/).map { String($0.output) } }
    guard !figures.isEmpty else { return nil }
    let parts = [hours.theory, hours.practice].compactMap { $0 }
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
  /// Ids of the levels that it, or the parts before it, name.
  let levels: Set<String>
  let figures: [Int]

  static func all(in sentence: String, _ levels: [LevelNames]) -> [HoursSaying] {
    var current: Set<String> = []
    var isCounted = false
    return sentence.withoutSpace.split { "，,；;。、".contains($0) }.compactMap { part in
      let named = levels.filter { $0.names.contains(where: part.says) }
      if !named.isEmpty {
        // 五级、四级不少于120标准学时 is about both.
        current = Set(named.map(\.id)).union(isCounted ? [] : current)
        isCounted = false
      }
      guard part.says("学时") else { return nil }
      let figures = part.matches(of: /([0-9]+)(?:标准|参考)?学时/).compactMap { Int($0.1) }
      guard !figures.isEmpty else { return nil }
      isCounted = true
      return HoursSaying(levels: current, figures: figures)
    }
  }
}

/// What a level is called in sentences.
private struct LevelNames {
  let id: String
  let names: [String]

  init(_ level: Level) {
    id = level.id
    names = [level.title, level.name].map(\.printed.withoutSpace)
  }
}

extension Standard {
  /// What a clause and those below it print, or a group of eligibility paths of that number.
  fileprivate func sentences(ofClause number: String) -> [String] {
    let clauses = self.clauses.filter { $0.number?.value == number }.flatMap(\.flattened)
    let groups = eligibility.filter { $0.number?.value == number }
    return clauses.flatMap(\.sentences).map(\.printed)
      + groups.flatMap(\.paths).map(\.text.printed)
  }
}
