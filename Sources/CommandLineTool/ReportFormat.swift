import ArgumentParser

/// The formats of a report.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github, sarif

  static let list = allCases.map(\.rawValue).joined(separator: ", ")
}
