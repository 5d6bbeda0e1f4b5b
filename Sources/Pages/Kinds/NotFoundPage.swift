import Standards
import Templating

/// Shown by web servers for addresses that do not exist, at any depth.
struct NotFoundPage: SitePageKind {
  let template = "not-found"

  struct Content: View {
    let catalogue: Catalogue
    let here: PageAddress

    static let names: [Name<Content>] = [
      .link("homeHref", "the first page of the site") {
        $0.here.href(to: SiteAddresses.catalogue)
      },
      .list("standards", "the standards, if they are few", of: LinkView.self) { view in
        // Many would not help; the first page leads to them.
        let standards = view.catalogue.standards
        return standards.count > CataloguePage.maximumStandards
          ? []
          : standards.map {
            LinkView(
              title: $0.title, href: view.here.href(to: StandardAddresses($0.id).overview))
          }
      },
    ]
  }

  func pages(of catalogue: Catalogue) -> [Page] {
    let here = SiteAddresses.notFound(site: catalogue.site.address.value)
    return [
      catalogue.page(
        here, template: template, title: catalogue.strings["notFound.title"],
        description: catalogue.strings["notFound.description"],
        Content(catalogue: catalogue, here: here))
    ]
  }
}
