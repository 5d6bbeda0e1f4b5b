import Standards

/// Eligibility as templates see it.
struct EligibilityViews {
  let book: StandardBook
  /// The page that shows them.
  let page: PageAddress
  /// Goes before each anchor where one page shows several parts.
  var prefix = ""

  /// One group: `number`, `label`, `anchor`, `levelName`, `paths`, and the level's pages.
  func group(_ group: EligibilityGroup) -> [String: TemplateValue] {
    let level = book.standard.level(group.level.value)
    return [
      "number": .text(group.number.value),
      "label": .text(group.title.printed),
      "anchor": .text(prefix + "c" + group.number.value),
      "levelName": .text(level?.name.printed ?? group.level.value),
      "track": .optional(group.track.flatMap { book.standard.track($0.value)?.name.printed }),
      "selfCheckHref": .text(page.href(to: book.addresses.level(group.level.value, .selfCheck))),
      "examHref": .text(page.href(to: book.addresses.level(group.level.value, .exam))),
      "paths": .objects(group.paths.map { path($0, of: group) }),
    ]
  }

  /// The groups of a level, of every track.
  func groups(of level: Level) -> [EligibilityGroup] {
    book.standard.eligibility.filter { $0.level.value == level.id }
  }

  var openLists: TemplateValue {
    .objects(
      book.standard.openLists.map {
        [
          "mark": .text($0.mark?.printed ?? ""), "label": .text($0.name.printed),
          "text": .text($0.text.printed), "anchor": .text($0.id),
        ]
      })
  }

  private func path(_ path: EligibilityPath, of group: EligibilityGroup) -> [String: TemplateValue]
  {
    let words = ConditionWords(book: book)
    var values = StatementViews(book: book).values(
      path, key: "eligibility/\(group.level.value)/\(path.id)",
      anchor: "\(prefix)\(group.level.value).\(path.id)")
    values["conditions"] = .list(path.conditions.map { .text(words.words($0)) })
    return values
  }
}
