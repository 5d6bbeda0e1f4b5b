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
      ("levels", addresses.levels, standard.levels.count > 1),
      ("weights", addresses.weights, !standard.printedWeightTables.isEmpty),
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

  /// The menu of a level, or of one of its tracks.
  func sections(of level: Level, _ track: Track? = nil) -> [PageLink] {
    levelSections.map {
      PageLink(
        title: strings[$0.titleKey], address: addresses.level(level.id, $0, track: track?.id))
    } + sections.filter { $0.address == addresses.eligibility }
  }

  /// The same page for every level; of the track, where it has the level.
  private func levels(_ section: LevelSection?, _ track: Track?) -> [PageLink] {
    standard.levels.map { level in
      let own = track.flatMap { track in
        track.levels.contains { $0.value == level.id } ? track.id : nil
      }
      return PageLink(
        title: level.name.printed, address: addresses.level(level.id, section, track: own))
    }
  }

  /// The same page for the level as a whole and for each of its tracks.
  private func tracks(_ level: LevelContext) -> [PageLink] {
    guard !level.tracks.isEmpty, level.section != .index else { return [] }
    let all: [(String?, String)] =
      [(nil, strings["tracks.all"])] + level.tracks.map { ($0.id, $0.name.printed) }
    return all.map {
      PageLink(title: $1, address: addresses.level(level.level.id, level.section, track: $0))
    }
  }

  /// A page of the standard itself.
  func page(
    _ address: PageAddress, template: String, title: String, datum: SourcePosition? = nil,
    downloads: Set<Download.Content> = [], _ content: some View
  ) -> Page {
    let (previous, next) = neighbours(of: address, in: sections)
    return Page(
      address: address, template: template, title: title,
      description: description(template, title: title, level: nil),
      trail: address == addresses.overview ? Array(trail.dropLast()) : trail, sections: sections,
      previous: previous, next: next, downloads: self.downloads(downloads),
      content: content.instance, datum: datum ?? standard.position,
      standard: standard.id)
  }

  /// A page of a level, or of one of its tracks.
  func page(of level: LevelContext, template: String, _ content: some View) -> Page {
    let section = level.section
    let address = level.context.page
    let menu = sections(of: level.level, level.track)
    let (previous, next) = neighbours(of: address, in: menu)
    let name = section.map { strings[$0.titleKey] } ?? strings["printPage.link"]
    let title = self.title(of: level)
    var page = Page(
      address: address, template: template, title: title,
      shortTitle: section == .index
        ? level.level.name.printed
        : level.track.map { strings("tracks.short", ["track": $0.name.printed, "page": name]) }
          ?? name,
      description: description(template, title: title, level: level),
      trail: section == .index ? trail : trail(to: level.level),
      sections: menu, levels: levels(section, level.track), tracks: tracks(level),
      previous: previous, next: next,
      downloads: section.map { downloads(of: level, for: $0) } ?? [],
      hasContents: section == nil, isHandedOn: section != .index, content: content.instance,
      datum: .start(of: level.level.file), standard: standard.id)
    page.showsKeySkills = level.rows.contains { $0.skills.contains(where: \.isKey) }
    return page
  }

  /// Level, track and page in words.
  func title(of level: LevelContext) -> String {
    let name =
      level.track.map {
        strings("tracks.inTitle", ["level": level.level.title.printed, "track": $0.name.printed])
      } ?? level.level.title.printed
    return switch level.section {
    case .index: name
    case nil: strings("printPage.title", ["title": name])
    case let section?: strings("levelTitle", ["level": name, "page": strings[section.titleKey]])
    }
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
