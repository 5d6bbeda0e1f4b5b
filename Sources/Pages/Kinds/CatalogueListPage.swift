import Standards
import Templating

/// The first page of a site of many standards: one line for each, in parts. The search is the
/// quick way in.
struct CatalogueListPage: SitePageKind {
  let template = "catalogue-list"

  struct Content: View {
    let catalogue: Catalogue
    let part: CataloguePart
    let parts: [CataloguePart]

    static let names: [Name<Content>] = [
      .text("lead", "how many standards there are") {
        $0.catalogue.strings(
          "catalogue.listLead", ["count": String($0.catalogue.standards.count)])
      },
      .link("searchHref", "the search") { $0.part.address.href(to: SiteAddresses.search) },
      .list("parts", "the parts of the list, if there are several", of: LinkView.self) { view in
        view.parts.count == 1
          ? []
          : view.parts.map {
            $0.link.view(from: view.part.address, current: view.part.address)
          }
      },
      .list("standards", "the standards of this part", of: CatalogueLineView.self) { view in
        view.catalogue.standards[view.part.range].map {
          CatalogueLineView(summary: $0, strings: view.catalogue.strings, page: view.part.address)
        }
      },
      .list("manuals", "pages about the site itself", of: LinkView.self) { view in
        view.catalogue.manuals.map { $0.view(from: view.part.address) }
      },
    ]
  }

  func pages(of catalogue: Catalogue) -> [Page] {
    guard catalogue.standards.count > CataloguePage.maximumStandards else { return [] }
    let parts = CataloguePart.all(catalogue)
    return parts.map { page($0, of: parts, catalogue) }
  }

  private func page(
    _ part: CataloguePart, of parts: [CataloguePart], _ catalogue: Catalogue
  ) -> Page {
    let title = catalogue.site.title.printed
    var page = catalogue.page(
      part.address, template: template,
      title: part.number == 1 ? title : "\(title) \(part.label)",
      description: catalogue.strings["catalogue.description"],
      trail: part.number == 1 ? [] : [catalogue.home],
      Content(catalogue: catalogue, part: part, parts: parts))
    page.shortTitle = part.label
    page.previous = parts.first { $0.number == part.number - 1 }?.link
    page.next = parts.first { $0.number == part.number + 1 }?.link
    return page
  }
}

/// A standard on one line.
struct CatalogueLineView: View {
  let summary: StandardSummary
  let strings: Strings
  let page: PageAddress

  static let names: [Name<CatalogueLineView>] = [
    .printed("title", "title of the standard") { $0.summary.title },
    .printed("number", "its number") { $0.summary.number },
    .text("status", "where it stands in its life, in words") {
      $0.strings["statuses." + $0.summary.status.rawValue]
    },
    .link("href", "its overview") { $0.page.href(to: StandardAddresses($0.summary.id).overview) },
  ]
}
