package import Standards

/// What search engines may visit, https://www.rfc-editor.org/rfc/rfc9309: everything. Embargoed
/// pages say `noindex` themselves, which only a visitor can read.
package enum Robots {
  package static let path = "robots.txt"

  package static func text(_ site: Site) -> String {
    "User-agent: *\nDisallow:\nSitemap: \(site.address.value)sitemap.xml\n"
  }
}
