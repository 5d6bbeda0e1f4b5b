import Pages
import Reading
import Standards

/// Lists the pages of one standard.
struct PageLister: Sendable {
  let workshop: Workshop

  func pages(_ id: String) throws -> [ListedPage] {
    guard let standard = try workshop.content.readStandard(id).value else { return [] }
    let book = workshop.book(standard, findings: [], fidelity: nil)
    return PageKinds.all.flatMap { $0.pages(of: book) }.map { page in
      ListedPage(
        path: page.address.path, title: page.title, standard: id,
        template: workshop.renderer.templatePath(of: page),
        source: "\(page.datum.file):\(page.datum.line)")
    }
  }
}
