import Standards

/// The site's own pages, by their titles and by what else people call them.
extension StandardBook {
  var pageGroups: [SearchGroup] { standardPages + levelPages + printPages }

  /// Hours and papers, where readers look for the figures themselves.
  var guideGroups: [SearchGroup] {
    standard.levels.flatMap { level -> [SearchGroup] in
      let exam = addresses.level(level.id, .exam)
      let context = PageContext(self, page: exam)
      let papers = standard.examinations.filter { $0.applies(to: level.id, track: nil) }
        .map { SearchEntry(PaperView(examination: $0, context: context).summary) }
      let hours = classHoursInFull(of: level).map { [SearchEntry($0)] } ?? []
      return [
        SearchGroup(.guide, level: level.id, on: addresses.level(level.id, .hours), hours),
        SearchGroup(.guide, level: level.id, on: exam, papers),
      ]
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
      + (isTold ? [section("apply", "eligibility.applyTitle", "apply")] : [])
  }

  /// One kind of page after the other, each for all levels.
  private var levelPages: [SearchGroup] {
    LevelSection.allCases.flatMap { section in
      standard.levels.map { level in
        SearchGroup(
          .page, level: level.id, on: addresses.level(level.id, section),
          [named(strings[section.titleKey], section.key)])
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
    return SearchEntry(strings("search.named", ["title": title, "synonyms": synonyms]))
  }
}
