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
    var folder = Self.folder(of: page[...])
    var rest = Substring(link)
    while true {
      if rest.hasPrefix("../") {
        rest = rest.dropFirst(3)
        folder = Self.folder(of: folder.dropLast())
      } else if rest.hasPrefix("./") {
        rest = rest.dropFirst(2)
      } else {
        return String(folder) + rest
      }
    }
  }

  /// With its slash; empty at the root.
  private static func folder(of path: Substring) -> Substring {
    path[
      ..<(path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)
    ]
  }
}
