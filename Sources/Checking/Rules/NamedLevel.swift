import Standards

struct NamedLevel: Rule {
  let name = "named-level"
  let severity = Severity.error
  let needs = Soundness.references
  let summary = "what names a level belongs to it"
  let explanation = """
    The title of a level, the sentence above its eligibility paths and the title of the clause \
    that prints its table name the level most often. Where they name another level, and not their \
    own, two of them were exchanged.
    """
  let badExamples = [
    RuleExample(file: "standard.yaml", replacing: "title: 初级茶艺师", with: "title: ↓高级茶艺师"),
    RuleExample(
      file: "eligibility.yaml", replacing: "满足下列条件之一者，可申报高级茶艺师",
      with: "↓满足下列条件之一者，可申报初级茶艺师"),
    RuleExample(
      file: "text.yaml", replacing: "title: 高级茶艺师", with: "title: ↓初级茶艺师"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    let titles = standard.levels.map { ($0.title, $0.id, "levels/\($0.id)/title") }
    let groups = standard.eligibility.map { ($0.title, $0.level.value, $0.key) }
    let clauses = standard.insertingClauses.compactMap { clause in
      if case .level(let id, _) = clause.insert.value, let title = clause.clause.title {
        (title, id, clause.key)
      } else {
        nil
      }
    }
    return (titles + groups + clauses).compactMap { words, id, subject in
      guard let own = standard.level(id), let named = standard.level(namedIn: words, butNot: own)
      else { return nil }
      return finding(
        "“{words}” names the level “{named}”, but belongs to “{own}”",
        ["words": words.printed, "named": named.id, "own": own.id], at: words.position,
        subject: subject, help: "compare words and level with the print",
        related: [("“{own}” is here", own.position)])
    }
  }
}

extension Standard {
  /// The level that words name, if they do not name another one.
  func level(namedIn words: PrintedText, butNot own: Level) -> Level? {
    let text = words.printed.withoutSpace
    func isNamed(_ level: Level) -> Bool { text.contains(level.name.printed.withoutSpace) }
    return isNamed(own) ? nil : levels.first(where: isNamed)
  }
}
