import Standards

extension Standard {
  /// Every id, by kind: within an inner list no subject comes twice.
  var identifiers: [[Definition]] {
    [
      levels.map { identifier($0.id, of: "levels", at: $0.position) },
      tracks.map { identifier($0.id, of: "tracks", at: $0.position) },
      functions.map { identifier($0.id, of: "functions", at: $0.position) },
      functions.flatMap(\.tasks).map { identifier($0.id, of: "tasks", at: $0.position) },
      foundationKnowledge.map {
        identifier($0.id, of: "foundation-knowledge", at: $0.position)
      },
      terms.map { identifier($0.id, of: "terms", at: $0.position) },
      references.map { identifier($0.id, of: "references", at: $0.position) },
      openLists.map { identifier($0.id, of: "open-lists", at: $0.position) },
      clauses.map { anchor(of: $0, in: "text") },
      draftingNotes.flatMap(\.flattened).map { anchor(of: $0, in: "drafting-notes") },
      statements.map {
        Definition(name: $0.statement.id, subject: $0.key, position: $0.statement.position)
      },
    ]
  }

  private func identifier(_ id: String, of kind: String, at position: SourcePosition) -> Definition
  {
    Definition(name: id, subject: "\(kind)/\(id)", position: position)
  }

  /// An anchor is mostly made of the number, which then is at fault.
  private func anchor(of clause: Clause, in file: String) -> Definition {
    let number = clause.number.flatMap { clause.id == "c\($0.value)" ? $0.position : nil }
    return identifier(clause.id, of: file, at: number ?? clause.position)
  }
}
