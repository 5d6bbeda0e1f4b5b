/// All kinds of pages, in alphabetical order of their templates.
package enum PageKinds {
  package static let all: [any PageKind] = [
    DraftingNotesPage(), EligibilityPage(), ExamPage(), FindingsPage(), FunctionPage(),
    GlossaryPage(), HoursPage(), LevelPage(), LevelsPage(), MatrixPage(), OverviewPage(),
    LevelPrintPage(), StandardPrintPage(), SelfCheckPage(), SyllabusPage(), TextPage(),
    WeightsPage(),
  ]

  /// Pages about all standards.
  package static let catalogues: [any SitePageKind] = [
    CataloguePage(), CatalogueListPage(), NotFoundPage(), SearchPage(),
  ]

  /// Pages that need no standard.
  package static let manuals: [any SitePageKind] = [EncodingPage(), RulesPage()]
}
