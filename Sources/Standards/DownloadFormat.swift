/// A kind of file that people take away from a site.
package enum DownloadFormat: String, Codable, Hashable, Sendable, CaseIterable {
  case csv
  case json
  case markdown
  case xlsx

  /// Kinds that cost next to nothing.
  package static let light = allCases.filter { !$0.isHeavy }

  /// Whether a program of its own makes it, and only when asked.
  package var isHeavy: Bool { false }

  /// How the names of its files end.
  package var ending: String {
    switch self {
    case .markdown: "md"
    case .csv, .json, .xlsx: rawValue
    }
  }
}
