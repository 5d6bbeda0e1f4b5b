import Standards

/// The paths as the script of the form reads them. The script knows the kinds of conditions and no
/// rule; whatever a path asks for is here.
struct EligibilityData {
  /// The script's own words.
  static let words = [
    "can", "cannot", "near", "nothing", "all", "bring", "authority",
    "missing", "yearsMissing", "hoursMissing", "passMissing", "ageMissing", "majorMissing",
    "contradiction", "empty", "levels",
    "noLevels",
  ]
  static let evidence = [
    "certificate", "experience", "training", "diploma", "award", "age", "professionalTitle",
  ]

  let book: StandardBook

  var value: ScriptValue {
    .object([
      ("groups", .list(book.standard.eligibility.map(group))),
      ("scopes", .list(AwardScope.allCases.map { .text($0.rawValue) })),
      ("words", words(Self.words, under: "eligibility.form.words.")),
      ("evidence", words(Self.evidence, under: "eligibility.form.evidence.")),
      ("separator", .text(book.strings["listSeparator"])),
    ])
  }

  /// Name of a group in the names of controls: its level, and its track if it has one.
  static func place(of group: EligibilityGroup) -> String {
    group.level.value + (group.track.map { "." + $0.value } ?? "")
  }

  static func label(of group: EligibilityGroup, in book: StandardBook) -> String {
    let level = book.standard.level(group.level.value)?.name.printed ?? group.level.value
    let track = group.track.map { book.standard.track($0.value)?.name.printed ?? $0.value }
    return level + (track.map { " · " + $0 } ?? "")
  }

  private func group(_ group: EligibilityGroup) -> ScriptValue {
    .object([
      ("label", .text(Self.label(of: group, in: book))),
      ("anchor", .text("c" + group.number.value)),
      ("paths", .list(group.paths.map { path($0, of: group) })),
    ])
  }

  private func path(_ path: EligibilityPath, of group: EligibilityGroup) -> ScriptValue {
    .object([
      ("id", .text("\(group.level.value).\(path.id)")),
      ("number", .text(path.number.value)),
      ("text", .text(path.text.printed)),
      ("conditions", .list(path.conditions.map { condition($0, of: path, in: group) })),
    ])
  }

  private func condition(
    _ condition: EligibilityCondition, of path: EligibilityPath, in group: EligibilityGroup
  ) -> ScriptValue {
    .object(
      fields(condition, of: path, in: group)
        + [("words", .text(ConditionWords(book: book).words(condition)))])
  }

  private func fields(
    _ condition: EligibilityCondition, of path: EligibilityPath, in group: EligibilityGroup
  ) -> [(String, ScriptValue)] {
    switch condition {
    case .certificate(let level):
      [("kind", .text("certificate")), ("level", .text(level.value))]
    case .experience(let years, let relation, let sinceCertificate):
      [
        ("kind", .text("experience")), ("years", .number(years.value)),
        ("relation", .text(relation.rawValue)),
      ] + (sinceCertificate ? since(path) : [])
    case .training(let hours):
      [
        ("kind", .text("training")), ("hours", .number(hours.value)),
        ("place", .text(Self.place(of: group))),
      ]
    case .diploma(let kinds, let relation, let studentsAdmitted):
      [
        ("kind", .text("diploma")), ("kinds", .list(kinds.map { .text($0.printed) })),
        ("relation", .text(relation.rawValue)), ("students", .flag(studentsAdmitted)),
      ]
    case .award(let awards):
      [("kind", .text("award")), ("any", .list(awards.map(award)))]
    case .age(let years):
      [("kind", .text("age")), ("years", .number(years.value))]
    case .professionalTitle(let title):
      [("kind", .text("professionalTitle")), ("title", .text(title.printed))]
    }
  }

  private func since(_ path: EligibilityPath) -> [(String, ScriptValue)] {
    EligibilityQuestions.certificate(of: path).map { [("since", .text($0))] } ?? []
  }

  private func award(_ award: Award) -> ScriptValue {
    .object([("scope", .text(award.scope.rawValue)), ("place", .number(award.place))])
  }

  private func words(_ names: [String], under path: String) -> ScriptValue {
    .object(names.map { ($0, .text(book.strings[path + $0])) })
  }
}
