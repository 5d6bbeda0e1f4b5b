import Curriculum
import Standards

/// The site's own pages, by their titles and by what else people call them.
extension StandardBook {
  var pageGroups: [SearchGroup] { standardPages + levelPages + printPages }

  /// Hours and papers, where readers look for the figures themselves.
  var guideGroups: [SearchGroup] {
    standard.levels.flatMap { level -> [SearchGroup] in
      let exam = addresses.level(level.id, .exam)
      let context = PageContext(self, page: exam)
      let papers = standard.examinations(at: level.id, track: nil)
        .map { SearchEntry(PaperView(examination: $0, context: context).summary) }
      let hours = classHoursInFull(of: level).map { [SearchEntry($0)] } ?? []
      return [
        SearchGroup(.guide, level: level.id, on: addresses.level(level.id, .hours), hours),
        SearchGroup(.guide, level: level.id, on: exam, papers),
      ]
    }
  }

  /// Parts of a level's pages that neither a page nor a clause is called by.
  var headingGroups: [SearchGroup] {
    derived.levels.flatMap { level in
      let hasBasics = !standard.ethics.isEmpty || !standard.foundationKnowledge.isEmpty
      let hasHours = (try? level.hours.get()) != nil
      return headings(
        of: .syllabus, at: level,
        ["aims"] + (hasBasics ? ["basics"] : []) + (level.functions.isEmpty ? [] : ["content"]))
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
    return [section("which-level", "eligibility.form.title", "whichLevel")]
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
    LevelSection.allCases.flatMap { section in
      standard.levels.flatMap { level in
        ([nil] + standard.tracks(at: level.id).compactMap { $0 }).map { track in
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
    guard let key, let synonyms = strings.text("search.synonyms." + key) else {
      return SearchEntry(title)
    }
    return SearchEntry(title, synonyms: synonyms)
  }
}
