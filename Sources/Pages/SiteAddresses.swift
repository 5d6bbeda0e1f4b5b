/// The addresses of pages that belong to no standard.
enum SiteAddresses {
  static let catalogue = PageAddress("index.html")
  static let rules = PageAddress("rules.html")
  static let search = PageAddress("search.html")
  static let encoding = PageAddress("encoding.html")

  /// - Parameter address: base address of the site; its path begins every link.
  static func notFound(site address: String) -> PageAddress {
    let path = address.split(separator: "/").dropFirst(2).joined(separator: "/")
    return PageAddress("404.html", base: path.isEmpty ? "/" : "/\(path)/")
  }
}
