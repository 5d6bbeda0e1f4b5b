import Standards

struct ClauseOfTable: Rule {
  let name = "clause-of-table"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "a table names the clause that inserts it"
  let explanation = """
    `clause` in weights.yaml and in a level's file is the number of the clause that prints the \
    table; pages lead there and take its title. It is the number of the clause of the text whose \
    `insert` names the table. Where that clause has no number, nothing is compared.
    """
  let badExamples = [
    RuleExample(file: "levels/basic.yaml", replacing: "clause: \"6.1\"", with: "clause: \"↓6.2\""),
    RuleExample(file: "weights.yaml", replacing: "clause: \"7.2\"", with: "clause: \"↓7.1\""),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    func numbers(_ isMeant: (ClauseInsert) -> Bool) -> Numbers {
      func inserts(_ clause: Clause) -> Bool {
        clause.inserts.contains { isMeant($0.value) }
      }
      return Numbers(
        inserting: standard.clauses.filter(inserts).compactMap(\.number?.value),
        around: standard.clauses.filter { $0.flattened.contains(where: inserts) }
          .compactMap(\.number?.value))
    }
    let levels = standard.levels.compactMap { level in
      report(
        numbers { $0.isTable(of: level) }, level.clause,
        at: level.functions.first?.position, subject: "\(level.id)/clause")
    }
    let tables = standard.printedWeightTables.compactMap { table in
      report(
        numbers { $0 == .weights(table.paper.value) }, table.clause, at: nil,
        subject: standard.key(of: table) + "/clause")
    }
    return levels + tables
  }

  /// - Parameter place: stands in for the clause where none is named.
  private func report(
    _ numbers: Numbers, _ clause: Located<String>?, at place: SourcePosition?, subject: String
  ) -> Diagnostic? {
    guard !numbers.inserting.isEmpty,
      clause.map({ numbers.around.contains($0.value) }) != true,
      let position = clause?.position ?? place
    else { return nil }
    let values = [
      "clause": clause?.value ?? "", "number": numbers.inserting.joined(separator: ", "),
    ]
    guard clause != nil else {
      return finding(
        "the table is inserted by clause {number}, but names no clause", values, at: position,
        subject: subject, help: "write `clause: {number}` with quotes", variant: "none")
    }
    return finding(
      "the table names clause {clause}, but is inserted by {number}", values, at: position,
      subject: subject, help: "correct one of the two")
  }
}

/// Numbers of clauses that insert a table.
private struct Numbers {
  let inserting: [String]
  /// Theirs, and those of the clauses that hold them.
  let around: [String]
}

extension ClauseInsert {
  fileprivate func isTable(of level: Level) -> Bool {
    if case .level(level.id, _) = self { true } else { false }
  }
}
