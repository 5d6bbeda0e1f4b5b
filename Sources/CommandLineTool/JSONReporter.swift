import Foundation
import Publishing
import Standards

/// Findings for programs, format version 1.
struct JSONReporter: Reporter {
  let phrases: Phrasebook

  func report(_ report: BuildReport) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try? encoder.encode(JSONReport(report, phrases))
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}
