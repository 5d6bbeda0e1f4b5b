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

  var value: JSONValue {
    .object([
      ("groups", .array(book.standard.eligibility.map(group))),
      ("scopes", .array(AwardScope.allCases.map { .string($0.rawValue) })),
      ("words", words(Self.words, under: "eligibility.form.words.")),
      ("evidence", words(Self.evidence, under: "eligibility.form.evidence.")),
      ("separator", .string(book.strings["listSeparator"])),
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

  private func group(_ group: EligibilityGroup) -> JSONValue {
    .object([
      ("label", .string(Self.label(of: group, in: book))),
      ("anchor", .string(book.numberAnchors.anchor(of: group))),
      ("paths", .array(group.paths.map { path($0, of: group) })),
    ])
  }

  private func path(_ path: EligibilityPath, of group: EligibilityGroup) -> JSONValue {
    .object([
      ("id", .string("\(group.level.value).\(path.id)")),
      ("number", .string(path.name)),
      ("text", .string(path.text.printed)),
      ("conditions", .array(path.conditions.map { condition($0, of: path, in: group) })),
    ])
  }

  private func condition(
    _ condition: EligibilityCondition, of path: EligibilityPath, in group: EligibilityGroup
  ) -> JSONValue {
    .object(
      fields(condition, of: path, in: group)
        + [("words", .string(ConditionWords(book: book).words(condition)))])
  }

  private func fields(
    _ condition: EligibilityCondition, of path: EligibilityPath, in group: EligibilityGroup
  ) -> [(String, JSONValue)] {
    switch condition {
    case .certificate(let level):
      [("kind", .string("certificate")), ("level", .string(level.value))]
    case .experience(let years, let relation, let sinceCertificate):
      [
        ("kind", .string("experience")), ("years", .int(years.value)),
        ("relation", .string(relation.rawValue)),
      ] + (sinceCertificate ? since(path) : [])
    case .training(let hours):
      [
        ("kind", .string("training")), ("hours", .int(hours.value)),
        ("place", .string(Self.place(of: group))),
      ]
    case .diploma(let kinds, let relation, let studentsAdmitted):
      [
        ("kind", .string("diploma")), ("kinds", .array(kinds.map { .string($0.printed) })),
        ("relation", .string(relation.rawValue)), ("students", .bool(studentsAdmitted)),
      ]
    case .award(let awards):
      [("kind", .string("award")), ("any", .array(awards.map(award)))]
    case .age(let years):
      [("kind", .string("age")), ("years", .int(years.value))]
    case .professionalTitle(let title):
      [("kind", .string("professionalTitle")), ("title", .string(title.printed))]
    }
  }

  private func since(_ path: EligibilityPath) -> [(String, JSONValue)] {
    EligibilityQuestions.certificate(of: path).map { [("since", .string($0))] } ?? []
  }

  private func award(_ award: Award) -> JSONValue {
    .object([("scope", .string(award.scope.rawValue)), ("place", .int(award.place))])
  }

  private func words(_ names: [String], under path: String) -> JSONValue {
    .object(names.map { ($0, .string(book.strings[path + $0])) })
  }
}
