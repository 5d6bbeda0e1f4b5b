import Standards

extension StandardBook {
  /// Where a clause can be read: in the full text, or else on the page of its data. Nothing if the
  /// standard does not print it.
  func clauseHref(_ number: String, from page: PageAddress) -> String? {
    let anchor = "c" + number
    if textAnchors.contains(anchor) { return page.href(to: addresses.text, fragment: anchor) }
    if standard.eligibility.contains(where: { $0.number.value == number }) {
      return page.href(to: addresses.eligibility, fragment: anchor)
    }
    return nil
  }

  /// A link to a page of the standard; nothing if the standard has no such page.
  func href(_ target: PageAddress, from page: PageAddress) -> TemplateValue {
    sections.contains { $0.address == target } ? .text(page.href(to: target)) : .none
  }

  /// Anchors of the full text, those of inserted data included.
  private var textAnchors: Set<String> {
    Set(
      standard.clauses.flatMap { clause in
        [clause.id] + numbers(insertedBy: clause.insert?.value).map { "c" + $0 }
      })
  }

  private func numbers(insertedBy insert: ClauseInsert?) -> [String] {
    switch insert {
    case .terms: standard.terms.map(\.number.value)
    case .foundationKnowledge: standard.foundationKnowledge.map(\.number.value)
    case .eligibility: standard.eligibility.map(\.number.value)
    default: []
    }
  }
}
