/// What a search result is. The order is that of the filter; the raw value is its key in the locale.
package enum SearchKind: String, Codable, CaseIterable, Sendable {
  /// A page of the site, or a section of one.
  case page
  /// Figures that a page of the site leads with: hours, papers.
  case guide
  /// Of a part of a level's page that the site itself has named.
  case heading
  /// Of the standard, of its cover, of a level.
  case title
  case clause
  case paragraph
  case term
  case function
  case task
  case skill
  case knowledge
  case ethics
  case foundation
  case eligibility
  case weights
  case reference
  /// Drafting notes and footnotes.
  case note

  /// How good a result of this kind is: −1 is a page made for it, 0 names something, 1 states
  /// something, 2 is prose.
  var grade: Int {
    switch self {
    case .page: -1
    case .heading, .title, .clause, .term, .function, .task: 0
    case .guide, .skill, .knowledge, .ethics, .foundation, .eligibility: 1
    case .paragraph, .weights, .reference, .note: 2
    }
  }

  /// Whether entries of one group are printed in one cell, so that a phrase may run on.
  var sharesCell: Bool { self == .skill || self == .knowledge }

  /// Its number in data files.
  var index: Int { SearchKind.allCases.firstIndex(of: self) ?? 0 }
}
