import Checking
import Pages
import Reading
import Standards

/// Builds one standard: reads, checks, renders, follows its links, stages its files.
struct StandardBuilder: Sendable {
  let workshop: Workshop
  let cache: BuildCache
  let staging: Staging
  /// Share the pages of the standard among themselves: where there is only one standard, no
  /// processor is idle.
  let workers: Workers

  func build(_ id: String) async throws -> PartOutput {
    let files = try workshop.content.files(of: id)
    let inputs = cache.digest(of: files)
    let checked = StandardChecker(content: workshop.content).check(id, files, workshop.input)
    guard let input = checked.input, !checked.findings.contains(where: \.isOpenError) else {
      return PartOutput(
        inputs: inputs, findings: checked.findings, summary: nil, files: StagedFiles())
    }
    let standard = input.standard
    let book = workshop.book(input, findings: checked.findings)
    let pages = try await workers.map(PageKinds.all) { $0.pages(of: book) }.flatMap { $0 }
    let redirects = Redirects(standard, pages: pages.map(\.address))
    let rendered =
      try await workers.map(pages) { workshop.renderer.render($0, of: book) }.compactMap { $0 }
      + redirects.all.compactMap { workshop.renderer.render($0) }
    let faults =
      misplaced(redirects, pages: pages.map(\.address), standard: id)
      + (try inspect(rendered, of: book))
    let search = workshop.searchFile(of: book)
    let summary = book.summary(
      pages: pages.map(\.address), searchFile: PageAddress(search.path))
    let made =
      rendered.map { OutputFile(path: $0.address.path, bytes: $0.bytes) } + [search]
    let isWhole = !faults.contains(where: \.isOpenError)
    return PartOutput(
      inputs: inputs, findings: checked.findings + faults, summary: summary,
      files: isWhole ? try stage(made, book, summary) : StagedFiles())
  }

  private func stage(
    _ files: [OutputFile], _ book: StandardBook, _ summary: StandardSummary
  ) throws -> StagedFiles {
    let archive = try workshop.archive(book, summary, files)
    return try staging.stage(files + [workshop.offlineList(book, files), archive.packed()])
  }

  /// What is wrong with the links and the weight of pages.
  private func inspect(_ pages: [RenderedPage], of book: StandardBook) throws -> [Diagnostic] {
    var links = workshop.links
    links.add(file: book.archiveAddress.path)
    for page in pages { links.add(page: page) }
    let faults = try pages.flatMap { page in
      page.faults + links.check(page) + (try workshop.weigher.check(page))
    }
    return owned(faults, by: book.standard.id)
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
}
