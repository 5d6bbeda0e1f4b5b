import Standards

extension StandardBook {
  /// Pages that differ within the archive, which holds neither itself nor heavy files.
  package var pagesOfArchive: [Page] {
    let light = downloads.filter { !$0.format.isHeavy }
    guard light.count < downloads.count else {
      return OverviewPage().pages(of: self, offersArchive: false)
    }
    let book = StandardBook(
      input, site: site, strings: strings, findings: findings, rules: rules
    ) { _ in light }
    let leading = Set(
      PageKinds.all.flatMap { $0.pages(of: self) }
        .filter { $0.downloads.contains(where: \.format.isHeavy) }.map(\.address))
    let others = PageKinds.all.flatMap { $0.pages(of: book) }
      .filter { leading.contains($0.address) }
    return OverviewPage().pages(of: book, offersArchive: false)
      + [DownloadsPage().page(of: book)] + others
  }
}
