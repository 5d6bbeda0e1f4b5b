import Standards
import Templating

extension StandardBook {
  /// Catalogue and overview: the beginning of every trail.
  var trail: [PageLink] {
    [
      PageLink(title: strings["catalogue.title"], address: SiteAddresses.catalogue),
      PageLink(title: standard.occupation.name.printed, address: addresses.overview),
    ]
  }

  func trail(to level: Level) -> [PageLink] {
    trail + [PageLink(title: level.name.printed, address: addresses.level(level.id, .index))]
  }

  /// The menu of the standard. Parts that the standard lacks are left out.
  var sections: [PageLink] {
    let all: [(String, PageAddress, Bool)] = [
      ("overview", addresses.overview, true),
      ("text", addresses.text, !standard.text.isEmpty),
      ("levels", addresses.levels, true),
      ("weights", addresses.weights, !standard.weightTables.isEmpty),
      ("eligibility", addresses.eligibility, !standard.eligibility.isEmpty),
      ("glossary", addresses.glossary, !standard.terms.isEmpty),
      ("draftingNotes", addresses.draftingNotes, !standard.draftingNotes.isEmpty),
      ("findings", addresses.findings, true),
      ("downloads", addresses.downloads, !downloads.isEmpty),
    ]
    return all.filter(\.2).map {
      PageLink(title: strings["sections." + $0.0], address: $0.1, key: $0.0)
    }
  }

  /// The menu of a level.
  func sections(of level: Level) -> [PageLink] {
    LevelSection.allCases.map {
      PageLink(title: strings[$0.titleKey], address: addresses.level(level.id, $0))
    }
  }

  /// The same page for every level.
  func levels(_ section: LevelSection) -> [PageLink] {
    standard.levels.map {
      PageLink(title: $0.name.printed, address: addresses.level($0.id, section))
    }
  }

  /// A page of the standard itself.
  func page(
    _ address: PageAddress, template: String, title: String, level: Level? = nil,
    datum: SourcePosition? = nil, downloads: Set<Download.Content> = [], _ content: some View
  ) -> Page {
    let (previous, next) = neighbours(of: address, in: sections)
    return Page(
      address: address, template: template, title: title,
      description: description(template, title: title, level: level),
      trail: address == addresses.overview ? Array(trail.dropLast()) : trail, sections: sections,
      previous: previous, next: next, downloads: self.downloads(downloads),
      content: content.instance, datum: datum ?? standard.position,
      standard: standard.id)
  }

  /// A page of a level.
  func page(
    _ section: LevelSection, of level: Level, template: String, _ content: some View
  ) -> Page {
    let address = addresses.level(level.id, section)
    let (previous, next) = neighbours(of: address, in: sections(of: level))
    let title =
      section == .index
      ? level.title.printed
      : strings("levelTitle", ["level": level.title.printed, "page": strings[section.titleKey]])
    return Page(
      address: address, template: template, title: title,
      shortTitle: section == .index ? level.name.printed : strings[section.titleKey],
      description: description(template, title: title, level: level),
      trail: section == .index ? trail : trail(to: level),
      sections: sections(of: level), levels: levels(section), previous: previous, next: next,
      downloads: downloads(of: level, for: section), content: content.instance,
      datum: .start(of: level.file), standard: standard.id)
  }

  private func neighbours(
    of address: PageAddress, in links: [PageLink]
  ) -> (previous: PageLink?, next: PageLink?) {
    guard let index = links.firstIndex(where: { $0.address == address }) else { return (nil, nil) }
    return (
      index > 0 ? links[index - 1] : nil, index + 1 < links.count ? links[index + 1] : nil
    )
  }
}
