import Standards

/// The first page of the site: all standards, each with the shortest way to its levels.
struct CataloguePage: SitePageKind {
  /// More would be too long a way on a phone; `CatalogueListPage` takes their place.
  static let maximumStandards = 8

  let template = "catalogue"

  func pages(of catalogue: Catalogue) -> [Page] {
    guard catalogue.standards.count <= CataloguePage.maximumStandards else { return [] }
    let here = SiteAddresses.catalogue
    return [
      catalogue.page(
        here, template: template, title: catalogue.site.title.printed,
        description: catalogue.strings["catalogue.description"],
        [
          "standards": .objects(catalogue.standards.map { standard($0, catalogue, from: here) }),
          "manuals": .objects(catalogue.manuals.map { $0.values(from: here) }),
        ])
    ]
  }

  private func standard(
    _ summary: StandardSummary, _ catalogue: Catalogue, from here: PageAddress
  ) -> [String: TemplateValue] {
    let addresses = StandardAddresses(summary.id)
    let strings = catalogue.strings
    return [
      "title": .text(summary.title), "anchor": .text(summary.id),
      "href": .text(here.href(to: addresses.overview)),
      "number": .text(summary.number),
      "status": .text(strings["statuses." + summary.status.rawValue]),
      "eligibilityHref": summary.pages.contains(addresses.eligibility)
        ? .text(here.href(to: addresses.eligibility)) : .none,
      "levels": .objects(summary.levels.map { level($0, addresses, strings, from: here) }),
      "findings": .text(
        strings(
          "catalogue.findings",
          [
            "open": String(summary.openFindings),
            "acknowledged": String(summary.acknowledgedFindings),
          ])),
      "findingsHref": .text(here.href(to: addresses.findings)),
    ]
  }

  private func level(
    _ level: LevelSummary, _ addresses: StandardAddresses, _ strings: Strings,
    from here: PageAddress
  ) -> [String: TemplateValue] {
    [
      "name": .text(level.name),
      "href": .text(here.href(to: addresses.level(level.id, .index))),
      "counts": .text(
        strings(
          "catalogue.counts",
          ["skills": String(level.skills), "knowledge": String(level.knowledge)])),
      "hours": .optional(level.minimumHours.map { strings("classHours", ["hours": String($0)]) }),
      "syllabusHref": .text(here.href(to: addresses.level(level.id, .syllabus))),
      "matrixHref": .text(here.href(to: addresses.level(level.id, .matrix))),
      "hoursHref": .text(here.href(to: addresses.level(level.id, .hours))),
      "examHref": .text(here.href(to: addresses.level(level.id, .exam))),
      "selfCheckHref": .text(here.href(to: addresses.level(level.id, .selfCheck))),
    ]
  }
}
