import Standards

/// The paths as the script of the form reads them. The script knows the kinds of conditions and no
/// rule; whatever a path asks for is here.
struct EligibilityData {
  /// The script's own words.
  static let words = [
    "can", "cannot", "near", "nothing", "all", "bring", "authority",
    "missing", "yearsMissing", "hoursMissing", "passMissing", "ageMissing", "majorMissing",
    "contradiction", "empty", "levels", "noLevels", "majorLevels", "judge", "undecided",
    "judgeLevels",
  ]
  static let evidence = [
    "certificate", "experience", "apprenticeship", "training", "diploma", "student", "award",
    "age", "professionalTitle",
  ]

  let book: StandardBook

  var value: JSONValue {
    .object([
      ("standard", .string(book.standard.id)),
      ("groups", .array(book.standard.eligibility.map(group))),
      ("scopes", .array(AwardScope.allCases.map { .string($0.rawValue) })),
      ("words", words(Self.words, under: "eligibility.form.words.")),
      ("evidence", words(Self.evidence, under: "eligibility.form.evidence.")),
      ("apply", apply),
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
      ("links", .array(links(to: group.level.value).map(link))),
      ("anchor", .string(book.numberAnchors.anchor(of: group))),
      ("paths", .array(group.paths.map { path($0, of: group) })),
    ])
  }

  /// The section on how to apply, where the standard says something on it.
  private var apply: JSONValue {
    let isTold = book.standard.clauses.contains { $0.topic != nil }
    return .array(isTold ? [.string(book.strings["eligibility.apply"]), .string("#apply")] : [])
  }

  /// Where somebody goes who may apply for a level.
  private func links(to level: String) -> [PageLink] {
    [LevelSection.hours, .syllabus, .exam, .selfCheck].filter(book.has).map {
      section in
      PageLink(title: book.strings[section.titleKey], address: book.addresses.level(level, section))
    }
  }

  /// `[words, address]`
  private func link(_ link: PageLink) -> JSONValue {
    .array([
      .string(link.title), .string(book.addresses.eligibility.href(to: link.address)),
    ])
  }

  private func path(_ path: EligibilityPath, of group: EligibilityGroup) -> JSONValue {
    .object([
      ("id", .string("\(group.level.value).\(path.id)")),
      ("number", .string(path.name)),
      ("text", .string(path.text.printed)),
      ("conditions", conditions(path.conditions, around: [], in: group)),
    ])
  }

  private func conditions(
    _ conditions: [EligibilityCondition], around: [EligibilityCondition],
    in group: EligibilityGroup
  ) -> JSONValue {
    let beside = conditions + around
    return .array(
      conditions.map { condition in
        let words = ("words", JSONValue.string(ConditionWords(book: book).words(condition)))
        return .object(fields(condition, beside: beside, in: group) + [words])
      })
  }

  private func fields(
    _ condition: EligibilityCondition, beside: [EligibilityCondition], in group: EligibilityGroup
  ) -> [(String, JSONValue)] {
    switch condition {
    case .certificate(let certificate):
      [("kind", .string("certificate")), ("controls", controls(meeting: condition))]
        + (certificate.years.map { [("years", .int($0.value))] } ?? [])
    case .professionalTitle, .titleRank:
      [("kind", .string("professionalTitle")), ("controls", controls(meeting: condition))]
    case .experience(let experience):
      [
        ("kind", .string("experience")), ("years", .int(experience.years.value)),
        ("relation", .string(experience.relation.rawValue)),
        ("since", since(experience, beside: beside)),
      ]
    case .occupied(let relation, let admitsIntention):
      [
        ("kind", .string("occupied")),
        ("controls", boxes(admitsIntention ? ["works", "intends"] : ["works"], relation)),
      ]
    case .apprenticeship(let relation):
      [("kind", .string("apprenticeship")), ("controls", boxes(["apprenticeship"], relation))]
    case .training(let amount):
      [("kind", .string("training")), ("place", .string(Self.place(of: group)))]
        + fields(amount)
    case .diploma(let diploma):
      [
        ("kind", .string("diploma")),
        ("kinds", .array(diploma.kinds.map { .string($0.printed) })),
        ("major", .string(diploma.major.rawValue)),
        ("students", .bool(diploma.studentsAdmitted)),
      ]
    case .award(let awards):
      [("kind", .string("award")), ("any", .array(awards.map(award)))]
    case .age(let years):
      [("kind", .string("age")), ("years", .int(years.value))]
    case .any(let alternatives):
      [
        ("kind", .string("any")),
        (
          "alternatives",
          .array(alternatives.map { conditions($0.conditions, around: beside, in: group) })
        ),
      ]
    case .judgedByReader(let text):
      [("kind", .string("judgedByReader")), ("text", .string(text.printed))]
    }
  }

  /// Names of the controls of which one must be answered.
  private func controls(meeting condition: EligibilityCondition) -> JSONValue {
    .array(EligibilityHolding.all(meeting: condition).map { .string($0.control) })
  }

  private func boxes(_ names: [String], _ relation: Relation) -> JSONValue {
    .array(
      names.flatMap { name in
        EligibilityHolding.relations(relation).map { .string("\(name).\($0.rawValue)") }
      })
  }

  /// For each start of the years the controls of which one must be answered.
  private func since(
    _ experience: ExperienceCondition, beside: [EligibilityCondition]
  ) -> JSONValue {
    .array(
      EligibilityHolding.starts(of: experience, beside: beside).map { start in
        .array(start.map { .string($0.control) })
      })
  }

  private func fields(_ amount: TrainingAmount) -> [(String, JSONValue)] {
    switch amount {
    case .hours(let hours): [("hours", .int(hours.value))]
    case .prescribed: [("prescribed", .bool(true))]
    case .completed: []
    }
  }

  private func award(_ award: Award) -> JSONValue {
    .object([("scope", .string(award.scope.rawValue)), ("place", .int(award.place))])
  }

  private func words(_ names: [String], under path: String) -> JSONValue {
    .object(names.map { ($0, .string(book.strings[path + $0])) })
  }
}
