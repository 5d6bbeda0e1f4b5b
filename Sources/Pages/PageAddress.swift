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
    return relative(to: target.path) + anchor
  }

  private func relative(to target: String) -> String {
    let own = path.utf8
    let other = target.utf8
    // Behind the last slash that both share.
    var shared = other.startIndex
    var (here, there) = (own.startIndex, other.startIndex)
    while here < own.endIndex, there < other.endIndex, own[here] == other[there] {
      let isSlash = own[here] == UInt8(ascii: "/")
      (here, there) = (own.index(after: here), other.index(after: there))
      if isSlash { shared = there }
    }
    let offset = other.distance(from: other.startIndex, to: shared)
    let up = own.dropFirst(offset).count { $0 == UInt8(ascii: "/") }
    return String(repeating: "../", count: up) + target[shared...]
  }
}
