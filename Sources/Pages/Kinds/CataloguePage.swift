import Standards
import Templating

/// The first page of the site: all standards, each with the shortest way to its levels.
struct CataloguePage: SitePageKind {
  /// More would be too long a way on a phone; `CatalogueListPage` takes their place.
  static let maximumStandards = 8

  let template = "catalogue"

  struct Content: View {
    let catalogue: Catalogue

    static let names: [Name<Content>] = [
      .part("only", "the standard, where the site has no other", of: OnlyStandardView.self) {
        view in
        let standards = view.catalogue.standards
        return standards.count == 1
          ? OnlyStandardView(summary: standards[0], strings: view.catalogue.strings) : nil
      },
      .list("standards", "the standards in alphabetical order", of: CatalogueStandardView.self) {
        view in
        view.catalogue.standards.map {
          CatalogueStandardView(summary: $0, strings: view.catalogue.strings)
        }
      },
      .list("manuals", "pages about the site itself", of: LinkView.self) { view in
        view.catalogue.manuals.map { $0.view(from: SiteAddresses.catalogue) }
      },
    ]
  }

  func pages(of catalogue: Catalogue) -> [Page] {
    guard catalogue.standards.count <= CataloguePage.maximumStandards else { return [] }
    // Where there is one standard, the first page belongs to it as well.
    let only = catalogue.standards.count == 1 ? catalogue.standards.first : nil
    let about = only.map { OnlyStandardView(summary: $0, strings: catalogue.strings).about }
    var page = catalogue.page(
      SiteAddresses.catalogue, template: template,
      title: only.map { catalogue.strings("home.title", ["title": $0.title]) }
        ?? catalogue.site.title.printed,
      description: about.map(StandardBook.shortened) ?? catalogue.strings["catalogue.description"],
      Content(catalogue: catalogue))
    page.changed = only?.changed
    page.offlineLists = only.map { [StandardAddresses($0.id).offlineFiles] } ?? []
    return [page]
  }
}

/// The only standard of a site, which its first page is about.
struct OnlyStandardView: View {
  let summary: StandardSummary
  let strings: Strings

  static let names: [Name<OnlyStandardView>] = [
    .printed("title", "title of the standard") { $0.summary.title },
    .text("about", "what kind of document it is, whose, and for whom") { $0.about },
    .part("certificate", "the certificate that it leads to", of: CertificateView.self) { view in
      CertificateView(summary: view.summary, strings: view.strings)
    },
    .link("eligibilityHref", "its page of eligibility, if there is one") {
      $0.hrefIfThere($0.addresses.eligibility)
    },
    .flag("tellsHowToApply", "whether the standard says how to apply") {
      $0.summary.tellsHowToApply
    },
    .flag("hasHours", "whether there are hour guides") { view in
      view.summary.levels.contains {
        view.summary.pages.contains(view.addresses.level($0.id, .hours))
      }
    },
    .link("textHref", "its full text, or else its overview") {
      $0.hrefIfThere($0.addresses.text) ?? $0.href($0.addresses.overview)
    },
  ]

  private var addresses: StandardAddresses { StandardAddresses(summary.id) }

  fileprivate var about: String {
    strings(
      summary.levels.count == 1 ? "home.aboutOneLevel" : "home.about",
      [
        "number": summary.number, "kind": summary.kind, "publisher": summary.publisher,
        "status": strings["statuses." + summary.status.rawValue],
        "occupation": summary.occupation,
        "levels": summary.levels.map(\.name).joined(separator: strings["listSeparator"]),
      ])
  }

  private func href(_ target: PageAddress) -> String { SiteAddresses.catalogue.href(to: target) }

  private func hrefIfThere(_ target: PageAddress) -> String? {
    summary.pages.contains(target) ? href(target) : nil
  }
}

/// What is known of the certificate of the only standard.
struct CertificateView: View {
  let clause: CertificateSummary?
  /// What certificates of the standard's family are and are not: the site's own words.
  let note: String?
  let clauseHref: String?

  /// Nothing where neither the standard nor its family says anything.
  init?(summary: StandardSummary, strings: Strings) {
    clause = summary.certificate
    note = summary.family.map { strings["home.certificates." + $0.rawValue] }
    clauseHref = clause.map {
      SiteAddresses.catalogue.href(to: StandardAddresses(summary.id).text, fragment: $0.anchor)
    }
    if clause == nil && note == nil { return nil }
  }

  static let names: [Name<CertificateView>] = [
    .printed("text", "what the standard says on it, if it does") { $0.clause?.text },
    .printed("number", "number of that clause") { $0.clause?.number },
    .link("href", "that clause") { $0.clauseHref },
    .text("note", "what certificates of its family are and are not, if it is known") { $0.note },
  ]
}

/// A standard on the first page.
struct CatalogueStandardView: View {
  let summary: StandardSummary
  let strings: Strings

  static let names: [Name<CatalogueStandardView>] = [
    .printed("title", "title of the standard") { $0.summary.title },
    .text("anchor", "its anchor on the page") { $0.summary.id },
    .link("href", "its overview") { $0.href($0.addresses.overview) },
    .printed("number", "its number") { $0.summary.number },
    .text("status", "where it stands in its life, in words") {
      $0.strings["statuses." + $0.summary.status.rawValue]
    },
    .link("eligibilityHref", "its page of eligibility, if there is one") { view in
      let page = view.addresses.eligibility
      return view.summary.pages.contains(page) ? view.href(page) : nil
    },
    .list("levels", "its levels, lowest first", of: CatalogueLevelView.self) { view in
      view.summary.levels.map {
        CatalogueLevelView(level: $0, summary: view.summary, strings: view.strings)
      }
    },
    .text("findings", "what the checks found, in words") {
      $0.strings(
        "catalogue.findings",
        [
          "open": String($0.summary.openFindings),
          "acknowledged": String($0.summary.acknowledgedFindings),
        ])
    },
    .link("findingsHref", "its check report") { $0.href($0.addresses.findings) },
  ]

  private var addresses: StandardAddresses { StandardAddresses(summary.id) }

  private func href(_ target: PageAddress) -> String { SiteAddresses.catalogue.href(to: target) }
}

/// A level on the first page.
struct CatalogueLevelView: View {
  let level: LevelSummary
  let summary: StandardSummary
  let strings: Strings

  static let names: [Name<CatalogueLevelView>] = [
    .printed("name", "name of the level") { $0.level.name },
    .link("href", "the level at a glance") { $0.href(.index) },
    .text("counts", "what it demands, in numbers") { $0.level.counts },
    .text("hours", "its class hours in words, if printed") { $0.level.hours },
    .list("pages", "its pages", of: LinkView.self) { view in
      LevelSection.allCases.dropFirst()
        .filter { view.summary.pages.contains(view.page($0)) }
        .map { LinkView(title: view.strings[$0.titleKey], href: view.href($0)) }
    },
  ]

  private func page(_ section: LevelSection) -> PageAddress {
    StandardAddresses(summary.id).level(level.id, section)
  }

  private func href(_ section: LevelSection) -> String {
    SiteAddresses.catalogue.href(to: page(section))
  }
}
