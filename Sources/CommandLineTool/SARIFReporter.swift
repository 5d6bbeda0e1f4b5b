import Foundation
import Publishing
import Standards

/// Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0).
struct SARIFReporter: Reporter {
  let phrases: Phrasebook

  func report(_ report: BuildReport) -> String {
    let log = Log(
      runs: [
        Run(
          tool: Tool(driver: Driver(rules: RuleBook.all.map { Rule($0, phrases) })),
          results: report.findings.map { Result($0, phrases) })
      ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: (try? encoder.encode(log)) ?? Data(), as: UTF8.self)
  }

  private struct Log: Encodable {
    let version = "2.1.0"
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let runs: [Run]

    private enum CodingKeys: String, CodingKey {
      case version, runs
      case schema = "$schema"
    }
  }

  private struct Run: Encodable {
    let tool: Tool
    let results: [Result]
    let columnKind = "unicodeCodePoints"
  }

  private struct Tool: Encodable {
    let driver: Driver
  }

  private struct Driver: Encodable {
    let name = "gangmu"
    let rules: [Rule]
  }

  private struct Text: Encodable {
    let text: String
  }

  private struct Rule: Encodable {
    let id: String
    let shortDescription: Text
    let fullDescription: Text

    init(_ rule: any RuleManual, _ phrases: Phrasebook) {
      id = rule.name
      shortDescription = Text(text: phrases.summary(of: rule))
      fullDescription = Text(text: phrases.explanation(of: rule))
    }
  }

  private struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Text
    let locations: [Location]
    let relatedLocations: [Location]
    let suppressions: [Suppression]

    init(_ diagnostic: Diagnostic, _ phrases: Phrasebook) {
      ruleId = diagnostic.rule
      level = diagnostic.severity.rawValue
      message = Text(
        text: [diagnostic.message, diagnostic.help].compactMap { $0 }.map { phrases($0) }.joined(
          separator: phrases("; ")))
      locations = [Location(diagnostic.position, message: nil)]
      relatedLocations = diagnostic.related.map {
        Location($0.position, message: phrases($0.message))
      }
      suppressions = diagnostic.acknowledged.map { [Suppression(justification: $0)] } ?? []
    }
  }

  private struct Suppression: Encodable {
    let kind = "external"
    let justification: String
  }

  private struct Location: Encodable {
    let physicalLocation: PhysicalLocation
    let message: Text?

    init(_ position: SourcePosition, message: String?) {
      physicalLocation = PhysicalLocation(
        artifactLocation: Artifact(uri: position.file),
        region: Region(startLine: position.line, startColumn: position.column))
      self.message = message.map(Text.init)
    }
  }

  private struct PhysicalLocation: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }

  private struct Artifact: Encodable {
    let uri: String
  }

  private struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
  }
}
