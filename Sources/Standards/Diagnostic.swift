/// A fault, or something worth knowing, in the user's content.
package struct Diagnostic: Codable, Hashable, Sendable {
  /// Name of the rule, such as `weights-sum`.
  package let rule: String
  package let severity: Severity
  /// What is wrong.
  package let message: Wording
  /// What would be right.
  package let help: Wording?
  package let position: SourcePosition
  /// Id of the standard it is about.
  package var standard: String?
  /// What it is about within the standard; an acknowledgement names it.
  package let subject: String?
  /// The reason why the fault is kept, if it is acknowledged.
  package var acknowledged: String?
  package private(set) var related: [RelatedPlace]

  package init(
    rule: String,
    severity: Severity,
    message: Wording,
    help: Wording? = nil,
    position: SourcePosition,
    subject: String? = nil,
    related: [RelatedPlace] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.help = help
    self.position = position
    self.subject = subject
    self.related = related
  }

  /// The same with another place that explains it.
  package func related(to place: RelatedPlace) -> Diagnostic {
    var own = self
    own.related.append(place)
    return own
  }
}

/// How bad a finding is.
package enum Severity: String, Codable, Hashable, Sendable, CaseIterable {
  /// The site is not built.
  case error
  /// Worth mending; fails only under `--strict`.
  case warning
  /// Worth knowing; never fails.
  case note
}

/// A second place that explains a diagnostic.
package struct RelatedPlace: Codable, Hashable, Sendable {
  package let message: Wording
  package let position: SourcePosition

  package init(message: Wording, position: SourcePosition) {
    self.message = message
    self.position = position
  }
}

extension Diagnostic {
  /// An error that nobody acknowledged: nothing is published.
  package var isOpenError: Bool { severity == .error && acknowledged == nil }

  /// A warning that nobody acknowledged.
  package var isOpenWarning: Bool { severity == .warning && acknowledged == nil }
}

extension Diagnostic {
  /// By file, line, column and rule, so that reports never depend on the order of work.
  package static func inFileOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    left.sortKey < right.sortKey
  }

  private var sortKey: (String, Int, Int, String, String) {
    (position.file, position.line, position.column, rule, subject ?? "")
  }
}
