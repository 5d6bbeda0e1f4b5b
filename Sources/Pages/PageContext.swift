import Standards

/// What the views of a page of a standard share: the standard, and where the page is.
final class PageContext: Sendable {
  let book: StandardBook
  let page: PageAddress

  init(_ book: StandardBook, page: PageAddress) {
    self.book = book
    self.page = page
  }

  var standard: Standard { book.standard }
  var strings: Strings { book.strings }
  var addresses: StandardAddresses { book.addresses }

  func href(_ target: PageAddress, _ fragment: String? = nil) -> String {
    page.href(to: target, fragment: fragment)
  }

  /// A link to a page of the standard; nothing if the standard has no such page.
  func hrefIfThere(_ target: PageAddress) -> String? {
    book.sections.contains { $0.address == target } ? href(target) : nil
  }

  /// Where a clause can be read: in the full text, or else on the page of its data. Nothing if the
  /// standard does not print it.
  func clauseHref(_ number: String) -> String? {
    let anchor = "c" + number
    if book.textAnchors.contains(anchor) { return href(addresses.text, anchor) }
    if standard.eligibility.contains(where: { $0.number.value == number }) {
      return href(addresses.eligibility, anchor)
    }
    return nil
  }
}

extension StandardBook {
  /// Anchors of the full text, those of inserted data included.
  fileprivate var textAnchors: Set<String> {
    Set(
      standard.clauses.flatMap { clause in
        [clause.id] + numbers(insertedBy: clause.insert?.value).map { "c" + $0 }
      })
  }

  private func numbers(insertedBy insert: ClauseInsert?) -> [String] {
    switch insert {
    case .terms: standard.terms.map(\.number.value)
    case .foundationKnowledge: standard.foundationKnowledge.map(\.number.value)
    case .eligibility: standard.eligibility.map(\.number.value)
    default: []
    }
  }
}
