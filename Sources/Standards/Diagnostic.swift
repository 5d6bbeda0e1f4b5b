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
  package let related: [RelatedPlace]

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
}
