import Curriculum
package import Standards
import Templating

/// The whole site as its own pages see it.
package struct Catalogue: Sendable {
  package let site: Site
  package let strings: Strings
  /// In alphabetical order of their ids.
  package let standards: [StandardSummary]
  package let rules: [any RuleManual]
  /// One page alone asks for it.
  private let makeEncoding: @Sendable () -> EncodingManual
  private let madeEncoding = Once<EncodingManual>()
  /// Nothing where pages are only listed.
  package let search: CatalogueSearch?

  package init(
    site: Site,
    strings: Strings,
    standards: [StandardSummary],
    rules: [any RuleManual],
    encoding: @escaping @Sendable () -> EncodingManual,
    search: CatalogueSearch? = nil
  ) {
    self.site = site
    self.strings = strings
    self.standards = standards
    self.rules = rules
    makeEncoding = encoding
    self.search = search
  }

  package var encoding: EncodingManual { madeEncoding(makeEncoding) }

  func page(
    _ address: PageAddress, template: String, title: String, description: String,
    trail: [PageLink] = [], _ content: some View
  ) -> Page {
    var page = Page(
      address: address, template: template, title: title, description: description, trail: trail,
      content: content.instance, datum: site.position)
    page.wordBreaks = WordBreaks(standards.flatMap { [$0.occupation] + $0.levels.map(\.name) })
    return page
  }

  /// Pages about the site itself.
  var manuals: [PageLink] {
    [
      PageLink(title: strings["rulesPage.title"], address: SiteAddresses.rules),
      PageLink(title: strings["encodingPage.title"], address: SiteAddresses.encoding),
      PageLink(title: strings["templatesPage.title"], address: SiteAddresses.templates),
    ]
  }

  /// The catalogue as the first step of a trail.
  var home: PageLink {
    PageLink(title: strings["catalogue.title"], address: SiteAddresses.catalogue)
  }
}
