extension Standard {
  /// Those that are printed as tables of their own.
  package var printedWeightTables: [WeightTable] { weightTables.filter { !$0.isInRows } }

  /// The weight tables that a clause prints where it inserts those of a paper: its own by number,
  /// or else those that no other such clause owns.
  package func weightTables(_ paper: Paper, in clause: Clause) -> [WeightTable] {
    let ofPaper = printedWeightTables.filter { $0.paper.value == paper }
    let own = ofPaper.filter { $0.clause.value == clause.number?.value }
    guard own.isEmpty, ofPaper.count > 1 else { return own.isEmpty ? ofPaper : own }
    let owners = Set(
      clauses.filter { $0.inserts(.weights(paper)) }.compactMap { $0.number?.value })
    let free = ofPaper.filter { !owners.contains($0.clause.value) }
    return free.isEmpty ? ofPaper : free
  }
}
