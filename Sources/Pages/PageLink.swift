/// A titled link to a page of the site.
struct PageLink: Hashable, Sendable {
  let title: String
  let address: PageAddress
  var fragment: String?

  func values(from page: PageAddress, current: PageAddress? = nil) -> [String: TemplateValue] {
    [
      "title": .text(title), "href": .text(page.href(to: address, fragment: fragment)),
      "current": .flag(address == current),
    ]
  }
}
