import Standards

/// Statements as templates see them.
struct StatementViews {
  let book: StandardBook
  /// Goes before anchors that have none of their own.
  var prefix = ""

  /// `number`, `text`, `anchor`, `uuid`, `isKey`, `translation`, `source` (its line in YAML).
  ///
  /// - Parameters:
  ///   - key: see `KeyedStatement.key`.
  ///   - anchor: the anchor on pages of one level; it comes from ids, so it survives renumbering.
  func values(_ statement: any Statement, key: String, anchor: String) -> [String: TemplateValue] {
    [
      "number": .text(statement.number.value),
      "text": .text(statement.text.printed),
      "anchor": .text(anchor),
      "uuid": .text(
        "urn:uuid:"
          + PermanentIdentifier.make(standard: book.standard.address.value, key: key)),
      "source": .optional(book.sourceHref(statement.position)),
      "isKey": .flag((statement as? SkillRequirement)?.isKey ?? false),
      "language": .text(book.strings.language),
      "translation": .optional(statement.text.translations[book.strings.language]),
    ]
  }

  /// Requirements of a task, anchored as `task.id`.
  func requirements(
    _ statements: [any Statement], level: String, task: String, prefix: String = ""
  ) -> TemplateValue {
    .objects(
      statements.map {
        values($0, key: "\(level)/\(task)/\($0.id)", anchor: "\(prefix)\(task).\($0.id)")
      })
  }

  /// Ethics, anchored as `ethics.id`.
  var ethics: TemplateValue {
    .objects(
      book.standard.ethics.map {
        values($0, key: "ethics/\($0.id)", anchor: "\(prefix)ethics.\($0.id)")
      })
  }

  /// Groups of foundation knowledge, anchored by their clause.
  var foundationKnowledge: TemplateValue {
    .objects(
      book.standard.foundationKnowledge.map { group in
        [
          "number": .text(group.number.value), "label": .text(group.title.printed),
          "anchor": .text(prefix + "c" + group.number.value),
          "items": .objects(
            group.items.map {
              values(
                $0, key: "foundation-knowledge/\(group.id)/\($0.id)",
                anchor: "\(prefix)\(group.id).\($0.id)")
            }),
        ]
      })
  }
}
