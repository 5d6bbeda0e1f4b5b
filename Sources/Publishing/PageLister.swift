import Pages
import Reading
import Standards

/// Lists pages with what they are made from.
struct PageLister: Sendable {
  let workshop: Workshop

  /// The pages that belong to no standard.
  func sitePages(_ standards: [StandardSummary]) -> [ListedPage] {
    let catalogue = Catalogue(
      site: workshop.site, strings: workshop.strings, standards: standards, rules: [],
      encoding: [])
    return (PageKinds.catalogues + PageKinds.manuals).flatMap { $0.pages(of: catalogue) }
      .map { listed($0) }
  }

  /// The pages of a standard.
  func pages(_ id: String) throws -> (pages: [ListedPage], summary: StandardSummary) {
    let content = workshop.content
    guard let standard = content.readStandard(id, try content.files(of: id)).value else {
      throw PublishingError(
        "the standard \(id) cannot be read", help: "“gangmu check” tells why")
    }
    let book = workshop.book(workshop.input(standard), findings: [])
    let pages = PageKinds.all.flatMap { $0.pages(of: book) }
    let redirects = Redirects(standard, pages: pages.map(\.address)).all
    let all =
      pages.map { listed($0, standard: id) } + redirects.map { listed($0, standard: id) }
    let search = PageAddress(workshop.searchFile(of: book).path)
    return (all, book.summary(pages: pages.map(\.address), searchFile: search))
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
