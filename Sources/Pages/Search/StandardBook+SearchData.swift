import Standards

extension StandardBook {
  var termGroups: [SearchGroup] {
    standard.terms.map { term in
      SearchGroup(
        .term, on: addresses.glossary, at: numberAnchors.anchor(of: term),
        SearchEntry.all(term.name, code: term.number?.value ?? "")
          + SearchEntry.all(term.definition))
    }
  }

  var ethicsGroups: [SearchGroup] {
    [
      SearchGroup(
        .ethics, on: page(printing: .ethics), at: "ethics",
        context: standard.clauses.first { $0.inserts(.ethics) }?.number?.value,
        standard.ethics.flatMap { entries($0, suffix: "." + $0.id) })
    ]
  }

  var foundationGroups: [SearchGroup] {
    let page = page(printing: .foundationKnowledge)
    return standard.foundationKnowledge.flatMap { group in
      [
        SearchGroup(
          .foundation, on: page, at: numberAnchors.anchor(of: group),
          SearchEntry.all(group.title, code: group.number?.value ?? "")),
        SearchGroup(
          .foundation, on: page, at: group.id, context: group.number?.value,
          group.items.flatMap { entries($0, suffix: "." + $0.id) }),
      ]
    }
  }

  var eligibilityGroups: [SearchGroup] {
    standard.eligibility.flatMap { group in
      let level = group.level.value
      return [
        SearchGroup(
          .eligibility, level: level, on: addresses.eligibility,
          at: numberAnchors.anchor(of: group),
          SearchEntry.all(group.title, code: group.number?.value ?? "")),
        SearchGroup(
          .eligibility, level: level, on: addresses.eligibility, at: level,
          context: group.number?.value,
          group.paths.flatMap { entries($0, suffix: "." + $0.id) }),
      ]
    }
  }

  var openListGroups: [SearchGroup] {
    let page = standard.eligibility.isEmpty ? addresses.text : addresses.eligibility
    return standard.openLists.map { list in
      SearchGroup(
        .note, on: page, at: list.id, SearchEntry.all(list.text, code: list.mark?.printed ?? ""))
    }
  }

  var referenceGroups: [SearchGroup] {
    let clause = standard.clauses.first { $0.inserts(.references) }
    let entries = standard.references.flatMap {
      SearchEntry.all($0.title, code: $0.code?.printed ?? "")
    }
    return [
      SearchGroup(
        .reference, on: clause == nil ? addresses.overview : addresses.text, at: clause?.id ?? "",
        entries)
    ]
  }

  func entries(_ statement: any Statement, suffix: String) -> [SearchEntry] {
    SearchEntry.all(statement.text, code: statement.number?.value ?? "", suffix: suffix)
  }

  /// Where data are shown that a clause may insert: in the full text, or else in a syllabus.
  private func page(printing insert: ClauseInsert) -> PageAddress {
    if standard.clauses.contains(where: { $0.inserts(insert) }) { return addresses.text }
    return standard.levels.first.map { addresses.level($0.id, .syllabus) } ?? addresses.overview
  }
}
