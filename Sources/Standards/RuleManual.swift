/// What a rule's page in the manual says. Every diagnostic's rule has one.
package protocol RuleManual: Sendable {
  /// Kebab case, such as `weights-sum`; reads after "allow".
  var name: String { get }
  var severity: Severity { get }
  /// One line: what the rule demands.
  var summary: String { get }
  /// Why, in a few sentences, with the clause or source that demands it.
  var explanation: String { get }
  /// A file of the standard without which the rule has nothing to look at.
  var subjectFile: String? { get }
  /// Edits of the sample that the rule must accept.
  var goodExamples: [RuleExample] { get }
  /// Edits of the sample that the rule must refuse, at the place marked `↓`.
  var badExamples: [RuleExample] { get }
}

extension RuleManual {
  package var subjectFile: String? { nil }
  package var goodExamples: [RuleExample] { [] }

  /// What the manual shows as accepted: what the bad examples replace, and the good examples.
  package var accepted: [(file: String, text: String)] {
    badExamples.filter { !$0.replacing.isEmpty }.map { ($0.file, $0.replacing) }
      + goodExamples.map { ($0.file, $0.with) }
  }

  /// What the manual shows as refused, with `↓` before the reported character.
  package var refused: [(file: String, text: String)] { badExamples.map { ($0.file, $0.with) } }

  /// A diagnostic of this rule. Sentences are templates: `{name}` stands for an argument.
  ///
  /// - Parameters:
  ///   - words: arguments that are words of the tool.
  ///   - variant: tells sentences apart where a rule has several.
  package func finding(
    _ message: String,
    _ arguments: [String: String] = [:],
    words: [String: Wording] = [:],
    at position: SourcePosition,
    subject: String? = nil,
    help: String? = nil,
    related: [(String, SourcePosition)] = [],
    variant: String = ""
  ) -> Diagnostic {
    let suffix = variant.isEmpty ? "" : "-" + variant
    func wording(_ part: String, _ template: String) -> Wording {
      Wording(
        key: "rules.\(name).\(part)\(suffix)", english: template, arguments: arguments,
        words: words)
    }
    return Diagnostic(
      rule: name,
      severity: severity,
      message: wording("message", message),
      help: help.map { wording("help", $0) },
      position: position,
      subject: subject,
      related: related.map { RelatedPlace(message: wording("related", $0.0), position: $0.1) })
  }
}

/// One edit of the sample standard that a rule must accept or refuse: a test and a part of the manual.
package struct RuleExample: Hashable, Sendable {
  /// File of the sample standard, such as `weights.yaml`.
  package let file: String
  /// Text in the sample that the edit replaces; it occurs there exactly once. The sample is
  /// faultless, so before a bad example this is how it should be. Empty for a whole file.
  package let replacing: String
  /// What stands there instead. In a bad example `↓` marks the reported character.
  package let with: String

  package init(file: String, replacing: String, with: String) {
    self.file = file
    self.replacing = replacing
    self.with = with
  }
}
