import Standards

struct DataNotInserted: Rule {
  let name = "data-not-inserted"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "a clause of the text inserts each table and list that the standard prints"
  let explanation = """
    Tables and lists stand in files of their own; `insert` says where the text prints them. \
    Without it the full text and the print edition lack the table, though all its words are \
    encoded. A standard without text.yaml is not looked at.
    """
  let badExamples = [
    RuleExample(
      file: "text.yaml",
      replacing: "- number: \"7.2\"\n        title: 技能权重表\n        insert: weights/skills\n",
      with: "- ↓number: \"7.2\"\n        title: 技能权重表\n"),
    RuleExample(
      file: "text.yaml",
      replacing: "- number: \"6.2\"\n        title: 高级茶艺师\n        insert: level/advanced\n",
      with: "- ↓number: \"6.2\"\n        title: 高级茶艺师\n"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    guard !standard.text.isEmpty else { return [] }
    let inserting = standard.insertingClauses
    let inserted = Set(inserting.map(\.insert.value))
    return standard.insertable.filter { data in
      guard let table = data.table else { return !standard.inserts(data.insert, in: inserted) }
      return !inserting.contains { clause in
        clause.insert.value == data.insert
          && standard.weightTables(table.paper.value, in: clause.clause).contains(table)
      }
    }.map { report($0, in: standard) }
  }

  private func report(_ data: InsertableData, in standard: Standard) -> Diagnostic {
    let clause = standard.clauses.first { $0.number != nil && $0.number?.value == data.clause }
    let insert = data.insert.words
    return finding(
      "no clause of the text inserts “{insert}”", ["insert": insert],
      at: clause?.position ?? data.position,
      subject: data.table.map(standard.key) ?? "text/insert/\(insert)",
      help: "write insert: {insert} in the clause that prints it")
  }
}

/// A table or a list that a clause may insert.
private struct InsertableData {
  let insert: ClauseInsert
  let position: SourcePosition
  /// Number of the clause that prints it, where the data say so.
  var clause: String?
  var table: WeightTable?
}

extension Standard {
  /// What stands in files of its own, as far as there is any.
  fileprivate var insertable: [InsertableData] {
    let lists: [(ClauseInsert, SourcePosition?)] = [
      (.references, references.first?.position), (.terms, terms.first?.position),
      (.ethics, ethics.first?.position),
      (.foundationKnowledge, foundationKnowledge.first?.position),
      (.eligibility, eligibility.first?.position),
      (.ratings, occupation.ratingTables.first?.title.position),
    ]
    return lists.compactMap { insert, position in
      position.map { InsertableData(insert: insert, position: $0) }
    }
      + levels.filter { !$0.functions.isEmpty }.map {
        InsertableData(
          insert: .level($0.id, track: nil), position: $0.position, clause: $0.clause?.value)
      }
      + printedWeightTables.map {
        InsertableData(
          insert: .weights($0.paper.value), position: $0.position, clause: $0.clause.value,
          table: $0)
      }
  }
}
