package import Standards

/// What the aliases of a standard come to: one redirect for each page that has moved.
package struct Redirects: Sendable {
  package let all: [Redirect]
  /// Aliases that lead to no page.
  package let empty: [Alias]

  /// - Parameter pages: the pages of the standard.
  package init(_ standard: Standard, pages: [PageAddress]) {
    var all: [Redirect] = []
    var empty: [Alias] = []
    for alias in standard.aliases {
      let found = Redirects.expand(alias, folder: standard.id + "/", pages: pages)
      all += found
      if found.isEmpty { empty.append(alias) }
    }
    self.all = all
    self.empty = empty
  }

  private static func expand(
    _ alias: Alias, folder: String, pages: [PageAddress]
  ) -> [Redirect] {
    let (from, to) = (folder + alias.from.value, folder + alias.to.value)
    guard from.hasSuffix("/"), to.hasSuffix("/") else {
      let target = PageAddress(page(to))
      return pages.contains(target)
        ? [Redirect(from: PageAddress(page(from)), to: target, alias: alias)] : []
    }
    return pages.filter { $0.path.hasPrefix(to) }.map {
      Redirect(from: PageAddress(from + $0.path.dropFirst(to.count)), to: $0, alias: alias)
    }
  }

  /// Where one side is a page, a folder stands for its first page.
  private static func page(_ place: String) -> String {
    place.hasSuffix("/") ? place + "index.html" : place
  }
}
