/// Tells which page or file of the site a link leads to.
package struct LinkResolver: Sendable {
  /// Path of the site's address, with which links begin on pages that are shown at any depth.
  package let basePath: String

  package init(baseAddress: String) {
    let path = baseAddress.split(separator: "/").dropFirst(2).joined(separator: "/")
    basePath = path.isEmpty ? "/" : "/\(path)/"
  }

  /// - Parameters:
  ///   - link: without a fragment.
  ///   - page: path of the page that holds the link.
  /// - Returns: a path relative to the root of the site.
  package func resolve(_ link: String, from page: String) -> String {
    if link.hasPrefix(basePath) { return String(link.dropFirst(basePath.count)) }
    var folder = page[..<(page.lastIndex(of: "/").map { page.index(after: $0) } ?? page.startIndex)]
    var rest = Substring(link)
    while true {
      if rest.hasPrefix("../") {
        rest = rest.dropFirst(3)
        let parent = folder.dropLast()
        folder =
          parent[
            ..<(parent.lastIndex(of: "/").map { parent.index(after: $0) } ?? parent.startIndex)]
      } else if rest.hasPrefix("./") {
        rest = rest.dropFirst(2)
      } else {
        return String(folder) + rest
      }
    }
  }
}
