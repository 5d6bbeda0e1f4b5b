import Standards

/// Files for search engines.
package enum SiteFiles {
  /// `sitemap.xml`; embargoed standards are left out.
  package static func sitemap(_ catalogue: Catalogue) -> String {
    let base = catalogue.site.address.value
    let own = [
      SiteAddresses.catalogue, SiteAddresses.rules, SiteAddresses.encoding, SiteAddresses.search,
    ]

    .map { entry(base + $0.path, changed: nil) }
    let standards = catalogue.standards.filter { !$0.embargoed }.flatMap { standard in
      standard.pages.map { entry(base + $0.path, changed: standard.changed) }
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \((own + standards).joined(separator: "\n"))
      </urlset>

      """
  }

  /// `robots.txt`.
  package static func robots(_ catalogue: Catalogue) -> String {
    let hidden = catalogue.standards.filter(\.embargoed).map { "Disallow: /\($0.id)/\n" }
    return "User-agent: *\n" + (hidden.isEmpty ? "Disallow:\n" : hidden.joined())
      + "Sitemap: \(catalogue.site.address.value)sitemap.xml\n"
  }

  private static func entry(_ address: String, changed: String?) -> String {
    let date = changed.map { "<lastmod>\($0)</lastmod>" } ?? ""
    return "<url><loc>\(HTMLEscape.text(address))</loc>\(date)</url>"
  }
}
