import Pages
import Reading
import Standards

/// Lists pages with what they are made from.
struct PageLister: Sendable {
  let workshop: Workshop

  /// The pages that belong to no standard.
  var sitePages: [ListedPage] {
    let catalogue = Catalogue(
      site: workshop.site, strings: workshop.strings, standards: [], rules: [], encoding: [])
    return (PageKinds.catalogues + PageKinds.manuals).flatMap { $0.pages(of: catalogue) }
      .map { listed($0) }
  }

  func pages(_ id: String) throws -> [ListedPage] {
    guard let standard = try workshop.content.readStandard(id).value else { return [] }
    let book = workshop.book(standard, findings: [], fidelity: nil)
    let pages = PageKinds.all.flatMap { $0.pages(of: book) }
    let redirects = Redirects(standard, pages: pages.map(\.address)).all
    return pages.map { listed($0, standard: id) } + redirects.map { listed($0, standard: id) }
  }

  private func listed(_ redirect: Redirect, standard: String) -> ListedPage {
    let datum = redirect.alias.from.position
    return ListedPage(
      path: redirect.from.path, title: workshop.strings["moved.title"], standard: standard,
      template: workshop.renderer.redirectTemplate, source: "\(datum.file):\(datum.line)")
  }

  private func listed(_ page: Page, standard: String? = nil) -> ListedPage {
    ListedPage(
      path: page.address.path, title: page.title, standard: standard,
      template: workshop.renderer.templatePath(of: page),
      source: "\(page.datum.file):\(page.datum.line)")
  }
}
