import Standards
import Templating

/// The addresses of a site for search engines, https://www.sitemaps.org/protocol.html; embargoed
/// standards are left out.
package struct Sitemap: Sendable {
  /// Addresses in one file, at most, as the protocol has it.
  package static let limit = 50_000

  /// Paths and texts. With too many addresses for one file, `sitemap.xml` lists the files.
  package let files: [(path: String, text: String)]

  package init(_ catalogue: Catalogue, limit: Int = Sitemap.limit) {
    let base = catalogue.site.address.value
    let own =
      CataloguePart.all(catalogue).map(\.address) + [
        SiteAddresses.rules, SiteAddresses.encoding, SiteAddresses.templates, SiteAddresses.search,
      ]
    let entries =
      own.map { Sitemap.entry("url", base + $0.path) }
      + catalogue.standards.filter { !$0.embargoed }.flatMap { standard in
        standard.pages.map { Sitemap.entry("url", base + $0.path, changed: standard.changed) }
      }
    let parts = stride(from: 0, to: entries.count, by: limit).map {
      Sitemap.document("urlset", entries[$0..<min($0 + limit, entries.count)])
    }
    if parts.count == 1 {
      files = [("sitemap.xml", parts[0])]
      return
    }
    let named = parts.enumerated().map { (path: "sitemap-\($0 + 1).xml", text: $1) }
    let index = named.map { Sitemap.entry("sitemap", base + $0.path) }
    files = [("sitemap.xml", Sitemap.document("sitemapindex", index[...]))] + named
  }

  private static func document(_ root: String, _ entries: ArraySlice<String>) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(entries.joined(separator: "\n"))
    </\(root)>

    """
  }

  private static func entry(_ name: String, _ address: String, changed: String? = nil) -> String {
    let date = changed.map { "<lastmod>\($0)</lastmod>" } ?? ""
    return "<\(name)><loc>\(HTMLText.escaped(address))</loc>\(date)</\(name)>"
  }
}
