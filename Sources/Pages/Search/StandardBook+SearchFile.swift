import Standards

extension StandardBook {
  /// The text of the standard's data file: everything that can be found in it.
  ///
  /// `{id, title, levels: [[id, name]], pages: [[path, title]], groups: [[kind, level, page, anchor,
  /// [[code, text, suffix]]]]}`; levels and pages by number, −1 for no level.
  package var searchFile: String {
    let groups = searchGroups
    let pages = groups.map(\.page).reduce(into: [PageAddress]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let numbers = Dictionary(uniqueKeysWithValues: zip(pages, pages.indices))
    let levels = Dictionary(
      standard.levels.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: min)
    return SearchScript.text(
      .object([
        ("id", .text(standard.id)), ("title", .text(title)),
        (
          "levels",
          .list(standard.levels.map { .list([.text($0.id), .text($0.name.printed)]) })
        ),
        ("pages", .list(pages.map { .list([.text(localPath($0)), .text(pageTitle($0))]) })),
        (
          "groups",
          .list(
            groups.map { group in
              .list([
                .number(group.kind.index), .number(group.level.flatMap { levels[$0] } ?? -1),
                .number(numbers[group.page] ?? 0), .text(group.anchor),
                .list(group.entries.map(entry)),
              ])
            })
        ),
      ]))
  }

  /// Code and suffix are left out where there are none.
  private func entry(_ entry: SearchEntry) -> ScriptValue {
    var fields: [ScriptValue] = [.text(entry.code), .text(entry.text)]
    if !entry.suffix.isEmpty { fields.append(.text(entry.suffix)) }
    return .list(fields)
  }

  /// Below the folder of the standard.
  private func localPath(_ page: PageAddress) -> String {
    String(page.path.dropFirst(standard.id.count + 1))
  }

  private func pageTitle(_ page: PageAddress) -> String {
    if let section = sections.first(where: { $0.address == page }) { return section.title }
    for level in standard.levels {
      for section in LevelSection.allCases where addresses.level(level.id, section) == page {
        return strings(
          "levelTitle", ["level": level.name.printed, "page": strings[section.titleKey]])
      }
    }
    return standard.functions.first { addresses.function($0.id) == page }?.name.printed ?? ""
  }
}
