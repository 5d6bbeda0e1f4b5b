import Foundation

/// A file of the rules of templates, read as text: its findings as they are written there.
package struct RuleSource: Sendable {
  package struct Finding: Hashable, Sendable {
    package let rule: String
    package let message: String
    package let variant: String?
    package let hasHelp: Bool
    package let hasRelated: Bool

    /// A regular expression that the message with any arguments matches.
    package var pattern: String {
      message.split(separator: /\{\w+\}/, omittingEmptySubsequences: false)
        .map { NSRegularExpression.escapedPattern(for: String($0)) }.joined(separator: ".*")
    }

    /// Keys of its sentences in the locales.
    package var keys: [String] {
      let end = variant.map { "-" + $0 } ?? ""
      let parts = ["message"] + (hasHelp ? ["help"] : []) + (hasRelated ? ["related"] : [])
      return parts.map { "rules.\(rule).\($0)\(end)" }
    }
  }

  package let findings: [Finding]

  package static func all() throws -> [RuleSource] {
    let folder = TestPaths.root + "/Sources/Templating/Rules"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().compactMap {
      RuleSource(try String(contentsOfFile: folder + "/" + $0, encoding: .utf8))
    }
  }

  private init?(_ text: String) {
    guard let rule = text.firstMatch(of: /let name = "([a-z-]+)"/) else { return nil }
    findings = text.components(separatedBy: "finding(").dropFirst().compactMap { part in
      guard let message = part.firstMatch(of: /\A\s*"((?:[^"\\]|\\.)*)"/) else { return nil }
      return Finding(
        rule: String(rule.output.1), message: String(message.output.1),
        variant: part.firstMatch(of: /variant: "([a-z-]+)"/).map { String($0.output.1) },
        hasHelp: part.contains(/help:/), hasRelated: part.contains(/related:/))
    }
  }
}
