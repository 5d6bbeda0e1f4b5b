package import Templating

/// A kind of page of a standard. One file per kind; `PageKinds.all` lists them.
package protocol PageKind: Sendable {
  /// What its template may use.
  associatedtype Content: View
  /// Name of its template below `pages/`.
  var template: String { get }
  /// The pages of this kind for one standard.
  func pages(of book: StandardBook) -> [Page]
}

/// A kind of page that belongs to no standard; it may use summaries only.
package protocol SitePageKind: Sendable {
  /// What its template may use.
  associatedtype Content: View
  /// Name of its template below `pages/`.
  var template: String { get }
  func pages(of catalogue: Catalogue) -> [Page]
}

/// All kinds of pages.
package enum PageKinds {
  /// In alphabetical order of their templates.
  package static let all: [any PageKind] = [
    DownloadsPage(), DraftingNotesPage(), EligibilityPage(), ExamPage(), FindingsPage(),
    FunctionPage(),
    GlossaryPage(), HoursPage(), LevelPage(), LevelsPage(), MatrixPage(), OverviewPage(),
    LevelPrintPage(), StandardPrintPage(), SelfCheckPage(), SyllabusPage(), TextPage(),
    WeightsPage(),
  ]

  /// Pages about all standards.
  package static let catalogues: [any SitePageKind] = [
    CataloguePage(), CatalogueListPage(), NotFoundPage(), OfflinePage(), SearchPage(),
  ]

  /// Pages that need no standard.
  package static let manuals: [any SitePageKind] = [
    EncodingPage(), RulesPage(), TemplatesPage(),
  ]

  /// What the templates of documents and pages may use, outermost view first.
  package static var views: [(template: String, views: [ViewShape])] {
    func shape<Kind: PageKind>(_ kind: Kind) -> ViewShape { Kind.Content.shape }
    func shape<Kind: SitePageKind>(_ kind: Kind) -> ViewShape { Kind.Content.shape }
    let ofStandards = all.map { ("pages/" + $0.template, [PageView.shape, shape($0)]) }
    let ofSite = (catalogues + manuals).map {
      ("pages/" + $0.template, [SitePageView.shape, shape($0)])
    }
    return [
      ("layout", [LayoutView.shape]), ("redirect", [RedirectView.shape]),
      ("document", [LayoutView.shape]),
    ] + ofStandards
      + ofSite
  }
}
