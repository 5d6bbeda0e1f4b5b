/// Ids that the templates give to headings and forms of pages on which ids of a standard stand too.
package enum HeadingIds {
  package static let all: Set<String> = [
    "about", "acknowledged", "aims", "apply", "assessment", "basics", "certificate", "content",
    "copy-words", "download", "downloads", "eligibility", "eligibility-answers", "eligibility-data",
    "eligibility-form", "eligibility-result", "eligibility-status", "ethics", "exam", "explained",
    "facts", "fidelity", "figures", "functions", "hours", "inherited", "key-skills", "language",
    "learn-next", "level-choice", "levels", "main", "marks", "marks-left-out", "matrix", "names",
    "occupation", "open", "own", "passed", "picture", "progress", "progress-overall", "readers",
    "rule", "search-field", "search-form", "search-kind", "search-level", "search-results",
    "search-settings", "search-status", "self-check-answered", "self-check-data", "self-check-file",
    "self-check-kept", "self-check-next", "self-check-none", "self-check-status", "sources",
    "standard", "standards", "syllabus", "tasks", "templates", "tracks", "unchecked", "which-level",
    "whole",
  ]

  /// The id of a function or a task; with a word behind it where a heading has the same.
  static func apart(_ id: String, _ word: String) -> String {
    all.contains(id) ? "\(id)--\(word)" : id
  }
}
