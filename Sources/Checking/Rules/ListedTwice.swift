import Standards

struct ListedTwice: Rule {
  let name = "listed-twice"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary = "a list of facts has nothing twice"
  let explanation = """
    The same school, condition, form of examination, staff, clause, code, grade, track or drafting \
    unit a second time is most often one that was copied and not changed; pages would show it twice.
    """
  let badExamples = [
    RuleExample(
      file: "examinations.yaml", replacing: "forms: [现场操作]", with: "forms: [现场操作, ↓现场操作]"),
    RuleExample(
      file: "eligibility.yaml", replacing: "items: [评茶员]", with: "items: [评茶员, ↓评茶员]"),
    RuleExample(
      file: "eligibility.yaml", replacing: "          - training: { hours: 40 }",
      with: "          - training: { hours: 40 }\n          - training: { hours: ↓40 }"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    let texts = standard.factLists.flatMap { list in
      repeated(list.entries.map { ($0.printed, $0.printed, $0.position) }, list.subject)
    }
    let words = standard.idLists.flatMap { list in
      repeated(list.entries.map { ($0.value, $0.value, $0.position) }, list.subject)
    }
    return texts + words + conditions(of: standard)
  }

  private func conditions(of standard: Standard) -> [Diagnostic] {
    standard.eligibility.flatMap { group in
      group.paths.flatMap { path in
        repeated(
          path.conditions.map { condition in
            (condition.withoutPlaces, condition.word, condition.place ?? path.position)
          }, "eligibility/\(group.level.value)/\(path.id)/conditions")
          + within(path, "eligibility/\(group.level.value)/\(path.id)")
      }
    }
  }

  /// Alternatives and prizes of a path, and the conditions of its alternatives.
  private func within(_ path: EligibilityPath, _ subject: String) -> [Diagnostic] {
    let prizes = path.leaves.flatMap { condition -> [Diagnostic] in
      guard case .award(let any) = condition else { return [] }
      return repeated(
        any.map { ($0, "\($0.scope.rawValue) \($0.place)", path.text.position) },
        subject + "/award")
    }
    let alternatives = path.conditions.flatMap { condition -> [Diagnostic] in
      guard case .any(let lists) = condition else { return [] }
      return repeated(
        lists.map { ($0.conditions.map(\.withoutPlaces), "any", $0.position) }, subject + "/any")
        + lists.flatMap { list in
          repeated(
            list.conditions.map { ($0.withoutPlaces, $0.word, $0.place ?? list.position) },
            subject + "/any/conditions")
        }
    }
    return prizes + alternatives
  }

  private func repeated<Entry: Hashable>(
    _ entries: [(value: Entry, words: String, position: SourcePosition)], _ subject: String
  ) -> [Diagnostic] {
    var first: [Entry: SourcePosition] = [:]
    return entries.compactMap { entry in
      guard let earlier = first[entry.value] else {
        first[entry.value] = entry.position
        return nil
      }
      return finding(
        "“{words}” is listed twice", ["words": entry.words], at: entry.position, subject: subject,
        help: "remove one, or write what was meant", related: [("it is listed here", earlier)])
    }
  }
}

/// A list of words of the standard, or of ids.
private struct FactList<Entry> {
  let subject: String
  let entries: [Entry]
}

extension Standard {
  fileprivate var factLists: [FactList<PrintedText>] {
    let diplomas = eligibility.flatMap { group in
      group.paths.flatMap { path in
        path.leaves.compactMap { condition -> FactList<PrintedText>? in
          guard case .diploma(let diploma) = condition else { return nil }
          return FactList(
            subject: "eligibility/\(group.level.value)/\(path.id)/kinds", entries: diploma.kinds)
        }
      }
    }
    let ratings = occupation.ratingTables.enumerated().flatMap { index, table in
      [
        FactList(subject: "occupation/ratings-\(index + 1)/scale", entries: table.scale),
        FactList(
          subject: "occupation/ratings-\(index + 1)/labels", entries: table.ratings.map(\.label)),
      ]
    }
    let tables = weightTables.flatMap { table in
      [
        FactList(subject: key(of: table) + "/headings", entries: table.headings),
        FactList(subject: key(of: table) + "/notes", entries: table.notes),
      ]
    }
    return diplomas + ratings + tables
      + openLists.map { FactList(subject: "open-lists/\($0.id)/items", entries: $0.items) }
      + examinations.map { FactList(subject: $0.key + "/forms", entries: $0.forms) }
      + [
        FactList(subject: "cover", entries: cover),
        FactList(subject: "document/drafting-units", entries: document.draftingUnits),
        FactList(subject: "document/drafters", entries: document.drafters),
      ]
  }

  fileprivate var idLists: [FactList<Located<String>>] {
    examinations.map { FactList(subject: $0.key + "/clauses", entries: $0.clauses) }
      + examinations.map { FactList(subject: $0.key + "/levels", entries: $0.levels) }
      + classHours.map { FactList(subject: $0.key + "/levels", entries: $0.levels) }
      + tracks.map { FactList(subject: "tracks/\($0.id)/levels", entries: $0.levels) }
      + examinations.map { examination in
        FactList(
          subject: examination.key + "/staff",
          entries: examination.staff.map {
            Located(value: $0.role.value.rawValue, position: $0.role.position)
          })
      }
      + levels.flatMap { level in
        level.functions.map { FactList(subject: $0.key(at: level) + "/tracks", entries: $0.tracks) }
      }
      + occupation.codes.map { code in
        FactList(
          subject: "occupation/codes/\(code.code.value)/marks",
          entries: code.marks.map { Located(value: $0, position: code.code.position) })
      }
      + [
        FactList(subject: "occupation/codes", entries: occupation.codes.map(\.code)),
        FactList(subject: "aliases", entries: aliases.map(\.from)),
      ]
  }
}

extension EligibilityCondition {
  /// The figure or words that say where it stands, where it has some.
  fileprivate var place: SourcePosition? {
    switch self {
    case .certificate(let certificate): certificate.level.position
    case .experience(let experience): experience.years.position
    case .training(.hours(let hours)): hours.position
    case .age(let years): years.position
    case .diploma(let diploma): diploma.kinds.first?.position
    case .professionalTitle(let words), .judgedByReader(let words): words.position
    case .titleRank(let rank): rank.position
    default: nil
    }
  }

  /// Its key in eligibility.yaml.
  fileprivate var word: String { withoutPlaces.prefix { $0.isLetter }.description }

  /// The same for equal conditions, wherever they stand.
  fileprivate var withoutPlaces: String {
    switch self {
    case .certificate(let one):
      "certificate \(one.level.value) \(one.relation) \(one.years?.value ?? 0)"
    case .experience(let one): "experience \(one.years.value) \(one.relation) \(one.starts)"
    case .occupied(let relation, let admits): "occupied \(relation) \(admits)"
    case .apprenticeship(let relation): "apprenticeship \(relation)"
    case .training(.hours(let hours)): "training \(hours.value)"
    case .training(let amount): "training \(amount)"
    case .diploma(let one):
      "diploma \(one.kinds.map(\.printed)) \(one.major) \(one.studentsAdmitted)"
    case .award(let any): "award \(any.map { "\($0.scope) \($0.place)" })"
    case .age(let years): "age \(years.value)"
    case .professionalTitle(let words): "professionalTitle \(words.printed)"
    case .titleRank(let rank): "titleRank \(rank.value)"
    case .any(let alternatives): "any \(alternatives.map { $0.conditions.map(\.withoutPlaces) })"
    case .judgedByReader(let words): "judgedByReader \(words.printed)"
    }
  }
}
