/// The addresses of pages that belong to no standard.
package enum SiteAddresses {
  static let catalogue = PageAddress("index.html")
  static let rules = PageAddress("rules.html")
  static let search = PageAddress("search.html")
  static let encoding = PageAddress("encoding.html")
  static let templates = PageAddress("templates.html")

  /// Shown in place of a page that is not kept, where there is no network.
  static let offline = PageAddress("offline.html")

  /// The script that keeps pages for reading offline. Its address must never change.
  package static let worker = PageAddress("sw.js")
  /// The list of files that belong to no standard.
  package static let offlineFiles = PageAddress("offline.json")

  /// - Parameter address: base address of the site; its path begins every link.
  package static func notFound(site address: String) -> PageAddress {
    let path = address.split(separator: "/").dropFirst(2).joined(separator: "/")
    return PageAddress("404.html", base: path.isEmpty ? "/" : "/\(path)/")
  }
}
