import Standards
import Templating

extension StandardBook {
  /// The text of the standard's data file: everything that can be found in it.
  ///
  /// `{id, title, names, levels: [[id, name, title]], traditional, pages: [[path, title]], groups: [[kind,
  /// level, page, anchor, [[code, text, suffix, synonyms]], context]]}`; levels and pages by number,
  /// −1 for no level; the title in pieces that no line breaks, divided by U+200B; traditional
  /// characters in pairs.
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
        ("id", .string(standard.id)),
        ("title", .string(wordBreaks.pieces(of: title).joined(separator: "\u{200B}"))),
        ("names", .string(names.joined(separator: " "))),
        ("traditional", .string(traditional(in: groups))),
        (
          "levels",
          .array(
            standard.levels.map {
              .array([.string($0.id), .string($0.name.printed), .string($0.title.printed)])
            })
        ),
        ("pages", .array(pages.map { .array([.string(localPath($0)), .string(pageTitle($0))]) })),
        (
          "groups",
          .array(
            groups.map { group in
              .array(
                [
                  .int(group.kind.index), .int(group.level.flatMap { levels[$0] } ?? -1),
                  .int(numbers[group.page] ?? 0), .string(group.anchor),
                  .array(group.entries.map(entry)),
                ] + (group.context.map { [.string($0)] } ?? []))
            })
        ),
      ]))
  }

  /// Of the occupation and its tracks: a word of a query may name them, wherever it is found.
  private var names: [String] {
    [standard.occupation.name.printed] + standard.tracks.map(\.name.printed)
  }

  private func traditional(in groups: [SearchGroup]) -> String {
    TraditionalCharacters.pairs(
      in: groups.flatMap { group in
        group.entries.map { $0.code + $0.text } + [group.context ?? ""]
      })
  }

  /// Suffix and synonyms are left out where there are none.
  private func entry(_ entry: SearchEntry) -> JSONValue {
    var fields: [JSONValue] = [.string(entry.code), .string(entry.text)]
    if !entry.suffix.isEmpty || !entry.synonyms.isEmpty { fields.append(.string(entry.suffix)) }
    if !entry.synonyms.isEmpty { fields.append(.string(entry.synonyms)) }
    return .array(fields)
  }

  /// Below the folder of the standard.
  private func localPath(_ page: PageAddress) -> String {
    String(page.path.dropFirst(standard.id.count + 1))
  }

  private func pageTitle(_ page: PageAddress) -> String {
    if let section = sections.first(where: { $0.address == page }) { return section.title }
    for level in standard.levels {
      for track in [nil] + standard.tracks(at: level.id).compactMap({ $0 }) {
        let section = levelSections.first {
          addresses.level(level.id, $0, track: track?.id) == page
        }
        guard let section else { continue }
        let name = track.map {
          strings("tracks.inTitle", ["level": level.name.printed, "track": $0.name.printed])
        }
        return strings(
          "levelTitle", ["level": name ?? level.name.printed, "page": strings[section.titleKey]])
      }
    }
    let prints =
      [(addresses.print, title)]
      + standard.levels.map { (addresses.level($0.id, nil), $0.name.printed) }
    if let own = prints.first(where: { $0.0 == page }) {
      return strings("printPage.title", ["title": own.1])
    }
    return standard.functions.first { addresses.function($0.id) == page }?.name.printed ?? ""
  }
}
