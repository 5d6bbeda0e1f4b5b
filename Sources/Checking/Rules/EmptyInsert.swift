import Standards

struct EmptyInsert: Rule {
  let name = "empty-insert"
  let severity = Severity.error
  let needs = Soundness.references
  let summary = "a clause that inserts data of another file finds some there"
  let explanation = """
    `insert: weights/skills` prints the skills table at its place in the text. If there is no such \
    table, or the list of terms is empty, the text would have a hole that nobody sees.
    """
  let badExamples = [
    RuleExample(
      file: "text.yaml", replacing: "insert: weights/skills", with: "insert: ↓weights/review")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.insertingClauses.filter { isEmpty($0.insert.value, in: input.standard) }
      .map { clause in
        finding(
          "there is nothing to insert for “{insert}”", ["insert": clause.insert.value.words],
          at: clause.insert.position, subject: clause.key + "/insert",
          help: "encode what is printed here, or correct the insert")
      }
  }

  private func isEmpty(_ insert: ClauseInsert, in standard: Standard) -> Bool {
    switch insert {
    case .occupationName: false
    case .occupationDefinition: standard.occupation.definition == nil
    case .terms: standard.terms.isEmpty
    case .references: standard.references.isEmpty
    case .ethics: standard.ethics.isEmpty
    case .foundationKnowledge: standard.foundationKnowledge.isEmpty
    // An unknown level is reported as such.
    case .level(let id): standard.level(id)?.functions.isEmpty ?? false
    case .weights(let paper): standard.weightTable(paper) == nil
    case .eligibility: standard.eligibility.isEmpty
    }
  }
}

extension ClauseInsert {
  /// As the author writes it.
  var words: String {
    switch self {
    case .occupationName: "occupationName"
    case .occupationDefinition: "occupationDefinition"
    case .terms: "terms"
    case .references: "references"
    case .ethics: "ethics"
    case .foundationKnowledge: "foundationKnowledge"
    case .level(let id): "level/\(id)"
    case .weights(let paper): "weights/\(paper.rawValue)"
    case .eligibility: "eligibility"
    }
  }
}
