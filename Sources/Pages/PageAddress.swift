/// Where a page is, relative to the root of the site, such as `sample/basic/hours.html`.
package struct PageAddress: Codable, Hashable, Sendable {
  package let path: String
  /// Set for a page that servers show at any depth: its links begin with this path.
  package let base: String?

  package init(_ path: String, base: String? = nil) {
    self.path = path
    self.base = base
  }

  /// A relative link to another page, file or place; it works from `file://` as well.
  package func href(to target: PageAddress, fragment: String? = nil) -> String {
    let anchor = fragment.map { "#" + $0 } ?? ""
    if target == self, fragment != nil { return anchor }
    if let base { return base + target.path + anchor }
    let own = path.split(separator: "/").dropLast()
    let other = target.path.split(separator: "/")
    let shared = zip(own, other.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: own.count - shared)
    return (up + other.dropFirst(shared).map(String.init)).joined(separator: "/") + anchor
  }
}
