import Standards

/// What search engines may visit, https://www.rfc-editor.org/rfc/rfc9309: all but embargoed
/// standards.
package enum Robots {
  package static let path = "robots.txt"

  package static func text(_ catalogue: Catalogue) -> String {
    let hidden = catalogue.standards.filter(\.embargoed).map { "Disallow: /\($0.id)/\n" }
    return "User-agent: *\n" + (hidden.isEmpty ? "Disallow:\n" : hidden.joined())
      + "Sitemap: \(catalogue.site.address.value)sitemap.xml\n"
  }
}
