import Standards

/// Clauses of a text as a flat list of blocks; templates cannot call themselves.
struct ClauseViews {
  let book: StandardBook
  let address: PageAddress

  /// Lines of the cover; `isTitle` for the standard's own title, `language` where it is printed in
  /// another one.
  var cover: [[String: TemplateValue]] {
    let title = book.standard.document.title
    return book.standard.cover.map { line in
      [
        "text": .text(line.printed), "isTitle": .flag(line.printed == title.printed),
        "language": .optional(title.translations.first { $0.value == line.printed }?.key),
      ]
    }
  }

  func values(_ clauses: [Clause], depth: Int = 1) -> [[String: TemplateValue]] {
    clauses.flatMap { [values($0, depth: depth)] + values($0.clauses, depth: depth + 1) }
  }

  private func values(_ clause: Clause, depth: Int) -> [String: TemplateValue] {
    let hasTitle = clause.title != nil
    let values: [String: TemplateValue] = [
      "anchor": .text(clause.id),
      "number": .optional(clause.number?.value),
      "label": .optional(clause.title?.printed),
      "isPart": .flag(hasTitle && depth == 1),
      "isClause": .flag(hasTitle && depth == 2),
      "isSubclause": .flag(hasTitle && depth > 2),
      "isUntitled": .flag(!hasTitle && clause.number != nil),
      "contents": .objects(clause.contents.map(contentsLine)),
      "firstParagraph": hasTitle ? .none : .optional(clause.paragraphs.first?.printed),
      "paragraphs": .list(
        clause.paragraphs.dropFirst(hasTitle || clause.number == nil ? 0 : 1).map {
          .text($0.printed)
        }),
      "items": .objects(
        clause.items.map { ["number": .text($0.number.value), "text": .text($0.text.printed)] }),
    ]
    return values.merging(inserts(clause.insert?.value)) { own, _ in own }
  }

  private func contentsLine(_ line: ContentsLine) -> [String: TemplateValue] {
    let number = line.text.printed.split(separator: " ").first.map(String.init) ?? ""
    let target = book.standard.text.first {
      $0.number?.value == number || $0.title?.printed == line.text.printed
    }
    return [
      "text": .text(line.text.printed), "page": .text(line.page.value),
      "href": .optional(target.map { "#" + $0.id }),
    ]
  }

  /// Every kind of insert has a name of its own; all but one are absent.
  private func inserts(_ insert: ClauseInsert?) -> [String: TemplateValue] {
    var values: [String: TemplateValue] = [
      "words": .none, "terms": .none, "references": .none, "ethics": .none,
      "foundationKnowledge": .none, "table": .none, "weightTable": .none, "eligibility": .none,
    ]
    let standard = book.standard
    switch insert {
    case .occupationName: values["words"] = .text(standard.occupation.name.printed)
    case .occupationDefinition:
      values["words"] = .optional(standard.occupation.definition?.printed)
    case .terms: values["terms"] = .objects(standard.terms.map(GlossaryPage.values))
    case .references: values["references"] = .list(standard.references.map { .text($0.printed) })
    case .ethics: values["ethics"] = StatementViews(book: book).ethics
    case .foundationKnowledge:
      values["foundationKnowledge"] = StatementViews(book: book).foundationKnowledge
    case .level(let id):
      values["table"] = book.standard.level(id).map { .object(table($0)) } ?? TemplateValue.none
    case .weights(let paper):
      values["weightTable"] =
        standard.weightTable(paper).map {
          .object(WeightTableViews(book: book, address: address).values($0))
        } ?? TemplateValue.none
    case .eligibility:
      values["eligibility"] = .objects(
        standard.eligibility.map(EligibilityViews(book: book, page: address).group))
    case nil: break
    }
    return values
  }

  /// A level's table with its caption, anchored by the level's id.
  func table(_ level: Level) -> [String: TemplateValue] {
    let caption = [level.clause?.value, level.title.printed].compactMap { $0 }
    return RequirementTable(book: book, level: level, page: address)
      .values(prefix: level.id + ".")
      .merging(["caption": .text(caption.joined(separator: " "))]) { own, _ in own }
  }
}
