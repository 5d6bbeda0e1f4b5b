import Curriculum
package import Standards

/// Lists every piece of text that the encoding claims is printed.
package struct PrintedFragments: Sendable {
  let standard: Standard

  /// In printed order; then data that no clause prints; facts, which repeat words, come last.
  package private(set) var all: [PrintedFragment] = []

  package init(_ standard: Standard) {
    DerivationLog.note("PrintedFragments")
    self.standard = standard
    all = everything
  }

  private var everything: [PrintedFragment] {
    let inserted = Set(standard.clauses.compactMap { $0.insert?.value })
    let loose = everyInsert.filter { !inserted.contains($0) }
    return cover + standard.text.flatMap { fragments(of: $0, in: .body) }
      + loose.flatMap { fragments(of: $0) } + ratings
      + standard.draftingNotes.flatMap { fragments(of: $0, in: .draftingNotes) } + facts
  }

  private var cover: [PrintedFragment] {
    standard.cover.enumerated().map { index, line in
      PrintedFragment("cover/\(index + 1)", .line, in: .cover, line)
    }
  }

  private func fragments(of clause: Clause, in part: DocumentPart) -> [PrintedFragment] {
    heading(of: clause, in: part) + (clause.insert.map { fragments(of: $0.value) } ?? [])
      + clause.clauses.flatMap { fragments(of: $0, in: part) }
  }

  // Occupation name and definition are among the facts.
  private var everyInsert: [ClauseInsert] {
    [.references, .terms, .ethics, .foundationKnowledge]
      + standard.levels.map { .level($0.id) }
      + standard.weightTables.map { .weights($0.paper.value) } + [.eligibility]
  }
}
