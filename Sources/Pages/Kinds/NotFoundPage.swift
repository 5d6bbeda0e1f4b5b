import Standards

/// Shown by web servers for addresses that do not exist, at any depth.
struct NotFoundPage: SitePageKind {
  let template = "not-found"

  func pages(of catalogue: Catalogue) -> [Page] {
    let here = SiteAddresses.notFound(site: catalogue.site.address.value)
    return [
      catalogue.page(
        here, template: template, title: catalogue.strings["notFound.title"],
        description: catalogue.strings["notFound.description"],
        [
          "homeHref": .text(here.href(to: SiteAddresses.catalogue)),
          "standards": .objects(
            shown(catalogue.standards).map {
              [
                "title": .text($0.title),
                "href": .text(here.href(to: StandardAddresses($0.id).overview)),
              ]
            }),
        ])
    ]
  }

  /// Many would not help; the first page leads to them.
  private func shown(_ standards: [StandardSummary]) -> [StandardSummary] {
    standards.count <= CataloguePage.maximumStandards ? standards : []
  }
}
