import Standards
import Templating

/// Shown in place of a page that is not kept, where there is no network.
struct OfflinePage: SitePageKind {
  let template = "offline"

  struct Content: View {
    static let names: [Name<Content>] = [
      .link("homeHref", "the first page of the site") { _ in
        SiteAddresses.offline.href(to: SiteAddresses.catalogue)
      }
    ]
  }

  func pages(of catalogue: Catalogue) -> [Page] {
    [
      catalogue.page(
        SiteAddresses.offline, template: template, title: catalogue.strings["offlinePage.title"],
        description: catalogue.strings["offlinePage.lead"], Content())
    ]
  }
}
