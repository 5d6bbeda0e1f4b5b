import Checking
import Pages
import Reading
import Standards

/// Builds one standard: reads, checks, renders, follows its links, stages its files.
struct StandardBuilder: Sendable {
  let workshop: Workshop
  let staging: Staging

  func build(_ id: String) throws -> StandardOutput {
    let checked = try StandardChecker(content: workshop.content).check(id)
    guard let standard = checked.standard, !checked.findings.contains(where: \.isOpenError) else {
      return StandardOutput(findings: checked.findings, summary: nil, paths: [], staged: [])
    }
    let book = workshop.book(
      standard, findings: checked.findings,
      fidelity: Fidelity(standard))
    let pages = PageKinds.all.flatMap { $0.pages(of: book) }
    let rendered = try pages.map { try workshop.renderer.render($0, of: book) }
    let broken = follow(rendered, standard: id)
    let search = searchFile(of: book)
    let files = rendered.map { OutputFile(path: $0.address.path, text: $0.html) } + [search]
    return StandardOutput(
      findings: checked.findings + broken,
      summary: book.summary(pages: pages.map(\.address), searchFile: PageAddress(search.path)),
      paths: files.map(\.path), staged: broken.isEmpty ? try staging.stage(files) : [])
  }

  private func searchFile(of book: StandardBook) -> OutputFile {
    let bytes = Array(book.searchFile.utf8)
    return OutputFile(
      path: "\(book.standard.id)/data/search.\(Fingerprint.short(bytes)).js", bytes: bytes)
  }

  private func follow(_ pages: [RenderedPage], standard: String) -> [Diagnostic] {
    let found = pages.map { PageLinks(html: $0.html) }
    var links = workshop.links
    for (page, own) in zip(pages, found) { links.add(page: page, links: own) }
    return zip(pages, found).flatMap { page, own in
      links.check(page, links: own).map { diagnostic in
        var own = diagnostic
        own.standard = standard
        return own
      }
    }
  }
}
