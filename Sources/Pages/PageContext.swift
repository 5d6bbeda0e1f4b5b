import Standards

/// What the views of a page of a standard share: the standard, and where the page is.
final class PageContext: Sendable {
  let book: StandardBook
  let page: PageAddress
  /// Stored, since reading a part of a stored value copies nothing else.
  let standard: Standard

  init(_ book: StandardBook, page: PageAddress) {
    self.book = book
    self.page = page
    standard = book.standard
  }

  var strings: Strings { book.strings }
  var addresses: StandardAddresses { book.addresses }

  func href(_ target: PageAddress, _ fragment: String? = nil) -> String {
    page.href(to: target, fragment: fragment)
  }

  /// A link to a page of the standard; nothing if the standard has no such page.
  func hrefIfThere(_ target: PageAddress) -> String? {
    book.sections.contains { $0.address == target } ? href(target) : nil
  }

  /// Names of tracks by their ids; nothing where there are none.
  func names(ofTracks ids: [Located<String>]) -> String? {
    let names = ids.compactMap { standard.track($0.value)?.name.printed }
    return names.isEmpty ? nil : names.joined(separator: strings["listSeparator"])
  }

  /// Where a clause can be read: in the full text, or else on the page of its data. Nothing if the
  /// standard does not print it.
  func clauseHref(_ number: String) -> String? {
    let anchor = "c" + number
    if book.textAnchors.contains(anchor) { return href(addresses.text, anchor) }
    let group = standard.eligibility.first { $0.number?.value == number }
    return group.map { href(addresses.eligibility, book.numberAnchors.anchor(of: $0)) }
  }
}
