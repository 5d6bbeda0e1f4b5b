extension StandardBook {
  /// Where the standard can be taken away, as an archive of its pages.
  package var archiveAddress: PageAddress { addresses.archive }
  /// Where the list of its files is, for reading offline.
  package var offlineAddress: PageAddress { addresses.offlineFiles }

  /// Pages that differ within the archive, which cannot hold itself.
  package var pagesOfArchive: [Page] {
    var book = self
    book.offersArchive = false
    return OverviewPage().pages(of: book)
  }
}
