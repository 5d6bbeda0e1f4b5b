/// A page of the site that readers may look for by other words than its title.
package enum SearchTopic: String, Hashable, Sendable, CaseIterable {
  case text, levels, weights, eligibility, apply, whichLevel
  case hours, syllabus, matrix, exam, selfCheck, print, downloads, findings

  /// What the page is, for people who encode.
  package var sentence: String {
    switch self {
    case .text: "the full text"
    case .levels: "the comparison of the levels"
    case .weights: "the weights"
    case .eligibility: "the conditions of eligibility"
    case .apply: "how to apply"
    case .whichLevel: "the form that tells which level one can apply for"
    case .hours: "the hours of a level"
    case .syllabus: "the syllabus of a level"
    case .matrix: "the competence matrix of a level"
    case .exam: "the examination of a level"
    case .selfCheck: "the self-check of a level"
    case .print: "the editions to print"
    case .downloads: "the files to download"
    case .findings: "the check report"
    }
  }
}
