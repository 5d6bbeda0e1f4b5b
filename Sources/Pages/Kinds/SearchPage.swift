import Standards
import Templating

/// The search, within a standard and across the catalogue. A script does the work.
struct SearchPage: SitePageKind {
  let template = "search"

  private static let words = [
    "count", "countParts", "countStandards", "countTexts", "none", "noneHelp", "noneParts",
    "occurs", "more", "wait", "failed", "everywhere", "within", "searchWithin", "searchIn",
    "noneAcross", "cut", "across", "allLevels", "allKinds", "wide", "manuals",
  ]

  struct Content: View {
    let catalogue: Catalogue

    static let names: [Name<Content>] = [
      .data("settings", "what the script needs to know") { $0.settings },
      .texts("examples", "what one may look for") {
        $0.catalogue.strings["search.exampleQueries"].split(separator: " ").map(String.init)
      },
      .list("standards", "the first standards, for readers without scripts", of: LinkView.self) {
        view in
        view.catalogue.standards.prefix(20).map { standard in
          let addresses = StandardAddresses(standard.id)
          let hasText = standard.pages.contains(addresses.text)
          let target = hasText ? addresses.text : addresses.overview
          return LinkView(title: standard.title, href: SiteAddresses.search.href(to: target))
        }
      },
    ]

    /// Words, kinds of results, data files, pages about the site with what else they are called.
    private var settings: String {
      let strings = catalogue.strings
      let kinds = SearchKind.allCases.map { kind in
        JSONValue.array([
          .string(kind.rawValue), .string(strings["search.kinds." + kind.rawValue]),
          .int(kind.grade), .bool(kind.sharesCell),
        ])
      }
      let words = SearchPage.words.map { ($0, JSONValue.string(strings["search." + $0])) }
      return JSONValue.object([
        ("words", .object(words)), ("kinds", .array(kinds)),
        ("files", catalogue.search?.manifest ?? .null), ("manuals", .array(manuals)),
      ]).text
    }

    private var manuals: [JSONValue] {
      catalogue.manuals.map { manual in
        let name = manual.address.path.prefix { $0 != "." }
        return .array([
          .string(SiteAddresses.search.href(to: manual.address)), .string(manual.title),
          .string(catalogue.strings["search.synonyms." + name]),
        ])
      }
    }
  }

  func pages(of catalogue: Catalogue) -> [Page] {
    var page = catalogue.page(
      SiteAddresses.search, template: template, title: catalogue.strings["search.title"],
      description: catalogue.strings["search.description"], trail: [catalogue.home],
      Content(catalogue: catalogue))
    page.scripts = [
      "search-text.js", "search-standard.js", "search-catalogue.js", "search-results.js",
      "search.js",
    ]
    return [page]
  }
}
