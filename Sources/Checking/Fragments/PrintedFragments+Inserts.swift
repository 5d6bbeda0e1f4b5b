import Standards

extension PrintedFragments {
  /// What an insert prints.
  ///
  /// - Parameter tables: the weight tables that are printed at this place.
  func fragments(of insert: ClauseInsert, tables: [WeightTable] = []) -> [PrintedFragment] {
    switch insert {
    case .occupationName:
      [PrintedFragment("occupation/name", .cells, standard.occupation.name)]
    case .occupationDefinition:
      standard.occupation.definition.map {
        [PrintedFragment("occupation/definition", .sentence, $0)]
      } ?? []
    case .terms: standard.terms.flatMap(fragments)
    case .references: standard.references.map(fragment)
    case .ethics: standard.ethics.map { fragment("ethics/\($0.id)", $0) }
    case .foundationKnowledge: standard.foundationKnowledge.flatMap(fragments)
    case .ratings: ratings
    case .level(let id, let track): standard.level(id).map { fragments(of: $0, track) } ?? []
    case .weights: tables.flatMap(fragments)
    case .eligibility: standard.eligibility.flatMap(fragments) + standard.openLists.map(fragment)
    }
  }

  func fragment(_ subject: String, _ statement: any Statement) -> PrintedFragment {
    PrintedFragment(subject, .sentence, number: statement.number, statement.text)
  }

  private func fragments(of term: Term) -> [PrintedFragment] {
    [
      PrintedFragment("terms/\(term.id)", .sentence, number: term.number, term.name),
      PrintedFragment("terms/\(term.id)/definition", .sentence, term.definition),
    ]
  }

  private func fragment(of reference: Reference) -> PrintedFragment {
    let code = reference.code.map { Located(value: $0.printed, position: $0.position) }
    return PrintedFragment(
      "references/\(reference.id)", .reference, number: code, reference.title)
  }

  private func fragments(of group: FoundationGroup) -> [PrintedFragment] {
    let subject = "foundation-knowledge/\(group.id)"
    return [PrintedFragment(subject, .title, number: group.number, group.title)]
      + group.items.map { fragment("\(subject)/\($0.id)", $0) }
  }

  private func fragments(of group: EligibilityGroup) -> [PrintedFragment] {
    [PrintedFragment(group.key, .title, number: group.number, group.title)]
      + group.paths.map { fragment("eligibility/\(group.level.value)/\($0.id)", $0) }
  }

  private func fragment(of list: OpenList) -> PrintedFragment {
    let mark = list.mark.map { Located(value: $0.printed, position: $0.position) }
    return PrintedFragment("open-lists/\(list.id)", .sentence, number: mark, list.text)
  }
}
