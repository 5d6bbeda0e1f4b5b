import Pages
import Standards

extension Workshop {
  /// Names across all standards are kept up to so many bytes: nobody should have to load a whole
  /// large catalogue. A search within a standard needs the lists only.
  private static let namesOffline = 200_000

  /// Files of the site that belong to no standard.
  ///
  /// - Parameter pages: those that need summaries of standards.
  func siteFiles(_ catalogue: Catalogue, pages: [OutputFile]) -> [OutputFile] {
    let lists = outputFiles(catalogue.search?.listFiles)
    let names = outputFiles(catalogue.search?.nameFiles)
    let keepsNames = names.reduce(0) { $0 + $1.bytes.count } <= Self.namesOffline
    let offline = OfflineList.file(
      at: SiteAddresses.offlineFiles.path,
      of: files + pages.filter(isForReaders) + lists + (keepsNames ? names : []))
    return files + rootFiles + pages + lists + names + [offline]
  }

  func outputFiles(_ files: [(path: String, text: String)]?) -> [OutputFile] {
    (files ?? []).map { OutputFile(path: $0.path, text: $0.text) }
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
    let changed = book.pagesOfArchive.compactMap { renderer.render($0, of: book) }.map {
      OutputFile(path: $0.address.path, bytes: $0.bytes)
    }
    let replaced = Set(changed.map(\.path))
    let small = catalogue([summary])
    let shared =
      try pages(of: small).pages.filter(isForReaders)
      + outputFiles(small.search?.listFiles) + outputFiles(small.search?.nameFiles)
    return StandardArchive(
      path: book.archiveAddress.path,
      files: files + shared + changed + own.filter { !replaced.contains($0.path) },
      date: ZipDate(summary.changed))
  }

  /// The page for addresses that do not exist is for servers only.
  private func isForReaders(_ file: OutputFile) -> Bool {
    file.path != SiteAddresses.notFound(site: site.address.value).path
  }
}
