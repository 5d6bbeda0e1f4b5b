import Standards

struct EmptyInsert: Rule {
  let name = "empty-insert"
  let severity = Severity.error
  let needs = Soundness.references
  let summary = "a clause that inserts data of another file finds some there, and no other does"
  let explanation = """
    `insert: weights/skills` prints the skills table at its place in the text. If there is no such \
    table, or the list of terms is empty, the text would have a hole that nobody sees. What two \
    clauses insert would stand twice in the text.
    """
  let badExamples = [
    RuleExample(
      file: "text.yaml", replacing: "insert: weights/skills", with: "insert: ↓weights/review"),
    RuleExample(
      file: "text.yaml", replacing: "title: 技能权重表\n        insert: weights/skills",
      with: "title: 技能权重表\n        insert: ↓weights/knowledge"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.insertingClauses.filter { isEmpty($0.insert.value, in: input.standard) }
      .map { clause in
        finding(
          "there is nothing to insert for “{insert}”", ["insert": clause.insert.value.words],
          at: clause.insert.position, subject: clause.key + "/insert",
          help: "encode what is printed here, or correct the insert")
      } + repeated(in: input.standard)
  }

  /// Inserts of what an earlier clause has printed.
  private func repeated(in standard: Standard) -> [Diagnostic] {
    var printed: [ClauseInsert: SourcePosition] = [:]
    var tables: [WeightTable: SourcePosition] = [:]
    return standard.insertingClauses.filter { $0.key.hasPrefix("text/") }.compactMap { clause in
      let insert = clause.insert
      if [.occupationName, .occupationDefinition].contains(insert.value) { return nil }
      let own: [WeightTable] =
        if case .weights(let paper) = insert.value {
          standard.weightTables(paper, in: clause.clause)
        } else {
          []
        }
      let earlier =
        own.isEmpty ? printed[insert.value] : own.lazy.compactMap { tables[$0] }.first
      if printed[insert.value] == nil { printed[insert.value] = insert.position }
      for table in own where tables[table] == nil { tables[table] = insert.position }
      return earlier.map { report(insert, clause.key, earlier: $0) }
    }
  }

  private func report(
    _ insert: Located<ClauseInsert>, _ key: String, earlier: SourcePosition
  ) -> Diagnostic {
    finding(
      "“{insert}” is inserted twice", ["insert": insert.value.words], at: insert.position,
      subject: key + "/insert", help: "insert it in the clause that prints it only",
      related: [("it is inserted here first", earlier)], variant: "twice")
  }

  private func isEmpty(_ insert: ClauseInsert, in standard: Standard) -> Bool {
    switch insert {
    case .occupationName: false
    case .occupationDefinition: standard.occupation.definition == nil
    case .terms: standard.terms.isEmpty
    case .references: standard.references.isEmpty
    case .ethics: standard.ethics.isEmpty
    case .foundationKnowledge: standard.foundationKnowledge.isEmpty
    case .ratings: standard.occupation.ratingTables.isEmpty
    // An unknown level is reported as such.
    case .level(let id, let track): standard.level(id)?.functions(in: track).isEmpty ?? false
    case .weights(let paper): standard.weightTable(paper) == nil
    case .eligibility: standard.eligibility.isEmpty
    }
  }
}
