/// A kind of file that people take away from a site.
package enum DownloadFormat: String, Codable, Hashable, Sendable, CaseIterable {
  case csv
  case json
  case markdown
  case xlsx

  /// How the names of its files end.
  package var ending: String {
    switch self {
    case .markdown: "md"
    case .csv, .json, .xlsx: rawValue
    }
  }
}
