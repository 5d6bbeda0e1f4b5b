import Standards

extension StandardBook {
  /// The words of clauses and of all below them. Data that they insert are listed on their own.
  func clauseGroups(
    _ clauses: [Clause], on page: PageAddress, at parent: String = "", kind: SearchKind? = nil
  ) -> [SearchGroup] {
    clauses.flatMap { clause in
      // A part without title and number has no anchor on its page.
      let anchor = clause.title == nil && clause.number == nil ? parent : clause.id
      return [
        SearchGroup(kind ?? .clause, on: page, at: anchor, heading(of: clause)),
        SearchGroup(
          kind ?? .paragraph, on: page, at: anchor, context: clause.number?.value,
          words(of: clause)),
      ] + clauseGroups(clause.clauses, on: page, at: anchor, kind: kind)
    }
  }

  /// Number and title, or number and first paragraph.
  private func heading(of clause: Clause) -> [SearchEntry] {
    let code = clause.number?.value ?? ""
    if let title = clause.title { return SearchEntry.all(title, code: code) }
    guard clause.number != nil else { return [] }
    return clause.paragraphs.first.map { SearchEntry.all($0, code: code) }
      ?? [SearchEntry("", code: code)]
  }

  /// The printed table of contents is left out: what it names is found itself.
  private func words(of clause: Clause) -> [SearchEntry] {
    let isHeaded = clause.title == nil && clause.number != nil
    let paragraphs = clause.paragraphs.dropFirst(isHeaded ? 1 : 0)
    return paragraphs.flatMap { SearchEntry.all($0) }
      + clause.items.flatMap { SearchEntry.all($0.text, code: $0.number?.value ?? "") }
      + clause.notes.flatMap { SearchEntry.all($0) }
      + clause.tables.flatMap(words) + clause.inserts.flatMap { words(of: $0.value) }
  }

  private func words(of table: ClauseTable) -> [SearchEntry] {
    let title = table.title.map { SearchEntry.all($0, code: table.number?.value ?? "") } ?? []
    let cells = (table.head + table.rows).joined().filter { !$0.joinsCells && !$0.printed.isEmpty }
    return title + (cells + table.notes).flatMap { SearchEntry.all($0) }
  }

  /// Inserts of a single text; it stands on this page only.
  private func words(of insert: ClauseInsert) -> [SearchEntry] {
    switch insert {
    case .occupationName: SearchEntry.all(standard.occupation.name)
    case .occupationDefinition:
      standard.occupation.definition.map { SearchEntry.all($0) } ?? []
    case .ratings:
      standard.occupation.ratingTables.flatMap { table in
        ([table.title] + table.scale + table.ratings.map(\.label)).flatMap { SearchEntry.all($0) }
      }
    default: []
    }
  }
}
