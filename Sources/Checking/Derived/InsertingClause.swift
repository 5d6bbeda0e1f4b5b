import Standards

/// A clause of the text or the drafting notes that inserts data of another file.
struct InsertingClause {
  let clause: Clause
  let insert: Located<ClauseInsert>
  /// Such as `text/c7.1`.
  let key: String
}

extension Standard {
  /// The clauses of the text, then those of the drafting notes.
  var insertingClauses: [InsertingClause] {
    inserting(clauses, "text") + inserting(draftingNotes.flatMap(\.flattened), "drafting-notes")
  }

  private func inserting(_ clauses: [Clause], _ file: String) -> [InsertingClause] {
    clauses.flatMap { clause in
      clause.inserts.map {
        InsertingClause(clause: clause, insert: $0, key: "\(file)/\(clause.id)")
      }
    }
  }
}
