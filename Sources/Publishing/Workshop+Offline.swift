import Pages
import Standards

extension Workshop {
  /// Files of the site that belong to no standard.
  ///
  /// - Parameter pages: those that need summaries of standards.
  func siteFiles(_ pages: [OutputFile], _ search: [OutputFile]) -> [OutputFile] {
    // The names of a large catalogue are too much to keep; without them a search within a
    // standard still works.
    let kept = search.prefix { _ in search.count <= 4 }
    let list = OfflineList.file(
      at: SiteAddresses.offlineFiles.path, of: files + pages.filter(isForReaders) + kept)
    return files + rootFiles + pages + search + [list]
  }

  /// What a browser needs to show the pages of a standard without a network.
  func offlineList(_ book: StandardBook, _ own: [OutputFile]) -> OutputFile {
    OfflineList.file(
      at: book.offlineAddress.path, of: files.filter { $0.path.hasPrefix("assets/") } + own)
  }

  /// The standard to take away, with a catalogue that lists nothing else.
  func archive(
    _ book: StandardBook, _ summary: StandardSummary, _ own: [OutputFile]
  ) throws -> StandardArchive {
    let changed = try book.pagesOfArchive.map { page in
      OutputFile(path: page.address.path, text: try renderer.render(page, of: book).html)
    }
    let replaced = Set(changed.map(\.path))
    let small = catalogue([summary])
    let catalogue = try pages(of: small).pages.filter(isForReaders) + searchFiles(of: small)
    return StandardArchive(
      path: book.archiveAddress.path,
      files: files + catalogue + changed + own.filter { !replaced.contains($0.path) },
      date: ZipDate(summary.changed))
  }

  /// The page for addresses that do not exist is for servers only.
  private func isForReaders(_ file: OutputFile) -> Bool {
    file.path != SiteAddresses.notFound(site: site.address.value).path
  }
}
