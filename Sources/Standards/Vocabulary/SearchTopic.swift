/// A page of the site that readers may look for by other words than its title.
package enum SearchTopic: String, Hashable, Sendable, CaseIterable {
  case text, levels, weights, eligibility, apply, whichLevel
  case hours, syllabus, matrix, exam, selfCheck, print, downloads, findings
}

/// What else readers of a standard call a page of the site, for the search.
package struct PageSynonyms: Hashable, Sendable {
  package let page: Located<SearchTopic>
  package let words: [String]

  package init(page: Located<SearchTopic>, words: [String]) {
    self.page = page
    self.words = words
  }
}
