package import Standards

/// An old address and the page that is found there now.
package struct Redirect: Hashable, Sendable {
  package let from: PageAddress
  package let to: PageAddress
  package let alias: Alias
}
