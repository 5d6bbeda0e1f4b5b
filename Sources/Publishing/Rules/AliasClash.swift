import Pages
import Standards

struct AliasClash: RuleManual {
  let name = "alias-clash"
  let severity = Severity.error
  let summary = "an old address that leads on is not the address of a page that is there"
  let explanation = """
    An alias in standard.yaml puts a small page at an old address, which leads to the new one. \
    Where there is a page already, or another alias claims the address, one of the two would be \
    lost.
    """
  let badExamples: [RuleExample] = []

  /// Redirects from addresses that are taken.
  ///
  /// - Parameter pages: addresses of the standard's own pages.
  func check(_ redirects: [Redirect], pages: [PageAddress]) -> [Diagnostic] {
    var taken = Set(pages)
    return redirects.filter { !taken.insert($0.from).inserted }.map { redirect in
      finding(
        "the old address {page} is taken", ["page": redirect.from.path],
        at: redirect.alias.from.position, subject: "aliases/\(redirect.from.path)",
        help: "give an address at which nothing is any more, and each only once")
    }
  }
}
