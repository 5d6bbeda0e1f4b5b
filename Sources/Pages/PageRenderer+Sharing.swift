import Standards

extension PageRenderer {
  /// What a link to the page shows elsewhere.
  func social(_ page: Page, _ book: StandardBook?) -> [String: TemplateValue] {
    [
      "pageTitle": .text(page.title),
      "locale": .text(strings.language.replacing("-", with: "_")),
      "picture": book == nil ? .none : picture,
    ]
  }

  /// The picture of all standards, an asset.
  private var picture: TemplateValue {
    guard let asset = assets["share.png"] else { return .none }
    return .object([
      "address": .text(site.address.value + asset.path), "about": .text(strings["pictureText"]),
    ])
  }

  /// The words that `site.js` needs to copy a statement, as JSON.
  func copyWords(_ book: StandardBook?) -> TemplateValue {
    guard let book else { return .none }
    let words = ["link", "citation", "copied", "byHand", "format"].map { key in
      (key, JSONValue.string(strings["copy." + key]))
    }
    let levels = book.standard.levels.map { ($0.id, JSONValue.string($0.name.printed)) }
    let document = strings(
      "copy.document", ["title": book.title, "number": book.standard.document.number.printed])
    return .html(
      JSONValue.object(words + [("document", .string(document)), ("levels", .object(levels))]).text)
  }

  /// What stands before the first section, and the rest: contents go between them.
  static func divided(_ html: String) -> (heading: String, rest: String) {
    guard let section = html.firstRange(of: "<h2") else { return (html, "") }
    return (String(html[..<section.lowerBound]), String(html[section.lowerBound...]))
  }
}
