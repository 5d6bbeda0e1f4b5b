import Checking
import Pages
import Pictures
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
    let redirects = Redirects(standard, pages: pages.map(\.address))
    let rendered =
      try pages.map { try workshop.renderer.render($0, of: book) }
      + redirects.all.map { try workshop.renderer.render($0) }
    let faults =
      misplaced(redirects, pages: pages.map(\.address), standard: id)
      + follow(rendered, standard: id)
    let search = searchFile(of: book)
    let files =
      rendered.map { OutputFile(path: $0.address.path, text: $0.html) } + picture(of: book)
      + [search]
    return StandardOutput(
      findings: checked.findings + faults,
      summary: book.summary(pages: pages.map(\.address), searchFile: PageAddress(search.path)),
      paths: files.map(\.path), staged: faults.isEmpty ? try staging.stage(files) : [])
  }

  private func picture(of book: StandardBook) -> [OutputFile] {
    StandardPicture(book.standard).png.map { [OutputFile(path: book.picturePath, bytes: $0)] } ?? []
  }

  /// Aliases that cannot lead anywhere, or stand in the way of a page.
  private func misplaced(
    _ redirects: Redirects, pages: [PageAddress], standard: String
  ) -> [Diagnostic] {
    let empty = redirects.empty.map { alias in
      BrokenLink().report(
        alias.to.value, on: "\(standard)/\(alias.from.value)",
        template: workshop.renderer.redirectTemplate, datum: alias.to.position)
    }
    return owned(AliasClash().check(redirects.all, pages: pages) + empty, by: standard)
  }

  private func owned(_ findings: [Diagnostic], by standard: String) -> [Diagnostic] {
    findings.map { diagnostic in
      var own = diagnostic
      own.standard = standard
      return own
    }
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
    return owned(zip(pages, found).flatMap { links.check($0, links: $1) }, by: standard)
  }
}
