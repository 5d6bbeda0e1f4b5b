/// A kind of file that people take away from a site.
package enum DownloadFormat: String, Codable, Hashable, Sendable, CaseIterable {
  /// Competencies and Academic Standards Exchange.
  case `case`
  case csv
  case docx
  case json
  case markdown
  case pdf
  case xlsx

  /// Those that every build makes unless the site says otherwise.
  package static let usual = allCases.filter { !$0.isHeavy }

  /// Whether it is made only when asked for, and left out of archives.
  package var isHeavy: Bool { self == .docx || self == .pdf }

  /// Whether readers without a network have it too: light, and not for other systems.
  package var isForReaders: Bool { !isHeavy && self != .case && self != .json }

  /// How the names of its files end.
  package var ending: String {
    switch self {
    case .markdown: "md"
    case .case: "json"
    case .csv, .docx, .json, .pdf, .xlsx: rawValue
    }
  }
}
