import Curriculum
import Standards

/// The site's own pages, by their titles and by what else people call them.
extension StandardBook {
  var pageGroups: [SearchGroup] { standardPages + levelPages + printPages }

  /// Parts of a level's pages that neither a page nor a clause is called by.
  var headingGroups: [SearchGroup] {
    derived.levels.flatMap { level in
      let hasHours = (try? level.hours.get()) != nil
      return headings(
        of: .syllabus, at: level,
        ["aims"] + (standard.hasBasics ? ["basics"] : [])
          + (level.functions.isEmpty ? [] : ["content"]))
        + (hasHours ? headings(of: .hours, at: level, ["picture", "rule", "tasks"]) : [])
    }
  }

  private func headings(
    of section: LevelSection, at level: DerivedLevel, _ anchors: [String]
  ) -> [SearchGroup] {
    anchors.map { anchor in
      SearchGroup(
        .heading, level: level.level.id,
        on: addresses.level(level.level.id, section, track: level.track?.id), at: anchor,
        context: level.track?.name.printed,
        [SearchEntry(strings[section.key + "." + anchor + "Title"])])
    }
  }

  private var standardPages: [SearchGroup] {
    sections.map { SearchGroup(.page, on: $0.address, [named($0.title, $0.key)]) } + applying
  }

  /// Sections of the page of eligibility.
  private var applying: [SearchGroup] {
    guard !standard.eligibility.isEmpty else { return [] }
    func section(_ anchor: String, _ key: String, _ synonyms: String) -> SearchGroup {
      SearchGroup(.page, on: addresses.eligibility, at: anchor, [named(strings[key], synonyms)])
    }
    let isTold = standard.clauses.contains { $0.topic != nil }
    return
      (asksForEligibility ? [section("which-level", "eligibility.form.title", "whichLevel")] : [])
      + (isTold ? [section("apply", "eligibility.applyTitle", "apply")] : []) + levelsToApplyFor
  }

  private var levelsToApplyFor: [SearchGroup] {
    standard.eligibility.map { group in
      SearchGroup(
        .page, level: group.level.value, on: addresses.eligibility,
        at: numberAnchors.anchor(of: group),
        context: group.track.flatMap { standard.track($0.value)?.name.printed },
        [named(strings["sections.eligibility"], "eligibility")])
    }
  }

  /// One kind of page after the other, each for all levels and their tracks.
  private var levelPages: [SearchGroup] {
    levelSections.flatMap { section in
      standard.levels.flatMap { level in
        // There is one overview of a level for all its tracks.
        let tracks = section == .index ? [] : standard.tracks(at: level.id).compactMap { $0 }
        return ([nil] + tracks).map { track in
          SearchGroup(
            .page, level: level.id, on: addresses.level(level.id, section, track: track?.id),
            context: track?.name.printed, [named(strings[section.titleKey], section.key)])
        }
      }
    }
  }

  private var printPages: [SearchGroup] {
    [SearchGroup(.page, on: addresses.print, [named(strings["printPage.link"], "print")])]
      + standard.levels.map {
        SearchGroup(
          .page, level: $0.id, on: addresses.level($0.id, nil),
          [named(strings["printPage.link"], "print")])
      }
  }

  /// A title with what else people call it, as the locale lists it.
  private func named(_ title: String, _ key: String?) -> SearchEntry {
    let usual = key.flatMap { strings.text("search.synonyms." + $0) }
    let own = standard.vocabulary.synonyms.filter { $0.page.value.rawValue == key }
      .flatMap(\.words)
    let pairs = key == SearchTopic.levels.rawValue ? pairsOfLevels : []
    let all = [usual].compactMap { $0 } + (own + pairs).map { $0.filter { !$0.isWhitespace } }
    return SearchEntry(title, synonyms: all.joined(separator: " "))
  }

  /// How people ask for the difference of two levels.
  private var pairsOfLevels: [String] {
    standard.levels.enumerated().flatMap { index, higher in
      standard.levels.prefix(index).map { lower in
        strings(
          "search.differenceOfLevels",
          ["lower": lower.name.printed, "higher": higher.name.printed])
      }
    }
  }
}
