/// A part of the catalogue, which is a page of its own.
struct CataloguePart {
  /// Standards of a part: still a light page on a weak network.
  private static let size = 100

  /// From 1.
  let number: Int
  /// Its standards by their place in the catalogue.
  let range: Range<Int>

  /// All parts of a catalogue, at least one.
  static func all(_ catalogue: Catalogue) -> [CataloguePart] {
    let count = catalogue.standards.count
    return stride(from: 0, to: max(count, 1), by: size).enumerated().map { number, start in
      CataloguePart(number: number + 1, range: start..<min(start + size, count))
    }
  }

  var address: PageAddress {
    number == 1 ? SiteAddresses.catalogue : PageAddress("catalogue-\(number).html")
  }

  /// Such as "101–200".
  var label: String { "\(range.lowerBound + 1)–\(range.upperBound)" }

  var link: PageLink { PageLink(title: label, address: address) }
}
