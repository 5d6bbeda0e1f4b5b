import Publishing
import Standards

/// The JSON report. Adding a key keeps the version, anything else raises it.
struct JSONReport: Encodable {
  let version = 1
  let diagnostics: [Finding]
  let summary: Summary

  init(_ report: BuildReport, _ phrases: Phrasebook) {
    diagnostics = report.findings.map { Finding($0, phrases) }
    let counts = FindingCounts(report.findings)
    summary = Summary(
      errors: counts.errors, warnings: counts.warnings, notes: counts.notes,
      acknowledged: counts.acknowledged)
  }

  struct Summary: Encodable {
    let errors: Int
    let warnings: Int
    let notes: Int
    let acknowledged: Int
  }

  struct Place: Encodable {
    let message: String
    let file: String
    let line: Int
    let column: Int
  }

  struct Finding: Encodable {
    let diagnostic: Diagnostic
    let phrases: Phrasebook

    init(_ diagnostic: Diagnostic, _ phrases: Phrasebook) {
      self.diagnostic = diagnostic
      self.phrases = phrases
    }

    private enum Key: String, CodingKey {
      case rule, severity, message, help, file, line, column, standard, subject, acknowledged
      case related
    }

    // By hand, because absent values are written as null.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(diagnostic.rule, forKey: .rule)
      try container.encode(diagnostic.severity.rawValue, forKey: .severity)
      try container.encode(phrases(diagnostic.message), forKey: .message)
      try container.encode(diagnostic.help.map { phrases($0) }, forKey: .help)
      try container.encode(diagnostic.position.file, forKey: .file)
      try container.encode(diagnostic.position.line, forKey: .line)
      try container.encode(diagnostic.position.column, forKey: .column)
      try container.encode(diagnostic.standard, forKey: .standard)
      try container.encode(diagnostic.subject, forKey: .subject)
      try container.encode(diagnostic.acknowledged, forKey: .acknowledged)
      try container.encode(
        diagnostic.related.map {
          Place(
            message: phrases($0.message), file: $0.position.file, line: $0.position.line,
            column: $0.position.column)
        }, forKey: .related)
    }
  }
}
