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
    all = text + loose + notes + facts
  }

  private var cover: [PrintedFragment] {
    standard.cover.enumerated().map { index, line in
      PrintedFragment("cover/\(index + 1)", .line, in: .cover, line)
    }
  }

  private func fragments(of clause: Clause, in part: DocumentPart) -> [PrintedFragment] {
    words(of: clause, in: part) + clause.clauses.flatMap { fragments(of: $0, in: part) }
  }

  func tables(of insert: ClauseInsert, in clause: Clause) -> [WeightTable] {
    guard case .weights(let paper) = insert else { return [] }
    return standard.weightTables(paper, in: clause)
  }

  /// What no clause inserts. Occupation name and definition are among the facts.
  private var loose: [PrintedFragment] {
    let inserted = Set(standard.clauses.flatMap(\.inserts).map(\.value))
    let printed = Set(
      standard.clauses.flatMap { clause in
        clause.inserts.flatMap { tables(of: $0.value, in: clause) }
      })
    let first =
      ([.references, .terms, .ethics, .foundationKnowledge, .ratings] as [ClauseInsert])
      + standard.levels.map { .level($0.id, track: nil) }
    return first.filter { !standard.inserts($0, in: inserted) }.flatMap { fragments(of: $0) }
      + standard.weightTables.filter { !printed.contains($0) }.flatMap(fragments)
      + (inserted.contains(.eligibility) ? [] : fragments(of: .eligibility))
  }
}
