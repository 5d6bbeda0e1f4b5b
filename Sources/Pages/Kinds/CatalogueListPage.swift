import Standards

/// The first page of a site of many standards: one line for each, in parts. The search is the
/// quick way in.
struct CatalogueListPage: SitePageKind {
  let template = "catalogue-list"

  func pages(of catalogue: Catalogue) -> [Page] {
    guard catalogue.standards.count > CataloguePage.maximumStandards else { return [] }
    let parts = CataloguePart.all(catalogue)
    return parts.map { page($0, of: parts, catalogue) }
  }

  private func page(_ part: CataloguePart, of parts: [CataloguePart], _ catalogue: Catalogue)
    -> Page
  {
    let strings = catalogue.strings
    let here = part.address
    let title = catalogue.site.title.printed
    var page = catalogue.page(
      here, template: template,
      title: part.number == 1 ? title : "\(title) \(part.label)",
      description: strings["catalogue.description"],
      trail: part.number == 1 ? [] : [catalogue.home],
      [
        "lead": .text(
          strings("catalogue.listLead", ["count": String(catalogue.standards.count)])),
        "searchHref": .text(here.href(to: SiteAddresses.search)),
        "parts": .objects(parts.count == 1 ? [] : parts.map { $0.values(from: here) }),
        "standards": .objects(
          catalogue.standards[part.range].map { line($0, strings, from: here) }),
        "manuals": .objects(catalogue.manuals.map { $0.values(from: here) }),
      ])
    page.shortTitle = part.label
    page.previous = parts.first { $0.number == part.number - 1 }?.link
    page.next = parts.first { $0.number == part.number + 1 }?.link
    return page
  }

  private func line(
    _ standard: StandardSummary, _ strings: Strings, from here: PageAddress
  ) -> [String: TemplateValue] {
    [
      "title": .text(standard.title), "number": .text(standard.number),
      "status": .text(strings["statuses." + standard.status.rawValue]),
      "href": .text(here.href(to: StandardAddresses(standard.id).overview)),
    ]
  }
}
