/// A known fault of the printed text, kept on purpose. It silences nothing: the finding is still listed.
package struct Acknowledgement: Hashable, Sendable {
  package let rule: Located<String>
  /// What the finding is about; the report prints it with each finding.
  package let subject: Located<String>
  package let reason: PrintedText
  package let position: SourcePosition

  package init(
    rule: Located<String>,
    subject: Located<String>,
    reason: PrintedText,
    position: SourcePosition
  ) {
    self.rule = rule
    self.subject = subject
    self.reason = reason
    self.position = position
  }
}
