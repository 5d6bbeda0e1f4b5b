import Curriculum
package import Standards

/// Lists every piece of text that the encoding claims is printed.
package struct PrintedFragments: Sendable {
  let standard: Standard

  /// In printed order; then data that no clause prints; facts, which repeat words, come last.
  package private(set) var all: [PrintedFragment] = []

  /// Stretches whose order is that of the print: cover and text, and the drafting notes.
  private(set) var ordered: [[PrintedFragment]] = []

  package init(_ standard: Standard) {
    DerivationLog.note("PrintedFragments")
    self.standard = standard
    let text = cover + standard.text.flatMap { fragments(of: $0, in: .body) }
    let notes = standard.draftingNotes.flatMap { fragments(of: $0, in: .draftingNotes) }
    ordered = [text, notes]
    all = text + loose + ratings + notes + facts
  }

  private var cover: [PrintedFragment] {
    standard.cover.enumerated().map { index, line in
      PrintedFragment("cover/\(index + 1)", .line, in: .cover, line)
    }
  }

  private func fragments(of clause: Clause, in part: DocumentPart) -> [PrintedFragment] {
    let inserted = clause.insert.map { fragments(of: $0.value, tables: tables(in: clause)) }
    return heading(of: clause, in: part) + (inserted ?? [])
      + clause.clauses.flatMap { fragments(of: $0, in: part) }
  }

  private func tables(in clause: Clause) -> [WeightTable] {
    guard case .weights(let paper) = clause.insert?.value else { return [] }
    return standard.weightTables(paper, in: clause)
  }

  /// What no clause inserts. Occupation name and definition are among the facts.
  private var loose: [PrintedFragment] {
    let inserting = standard.clauses.filter { $0.insert != nil }
    let inserted = Set(inserting.compactMap { $0.insert?.value })
    let tables = Set(inserting.flatMap(tables))
    let first =
      ([.references, .terms, .ethics, .foundationKnowledge] as [ClauseInsert])
      + standard.levels.map { .level($0.id) }
    return first.filter { !inserted.contains($0) }.flatMap { fragments(of: $0) }
      + standard.weightTables.filter { !tables.contains($0) }.flatMap(fragments)
      + (inserted.contains(.eligibility) ? [] : fragments(of: .eligibility))
  }
}
