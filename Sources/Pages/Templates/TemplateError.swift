package import Standards

/// A template or a locale file cannot be used. `position` is in the template.
package struct TemplateError: Error, Hashable, Sendable {
  package let message: String
  package let help: String?
  package let position: SourcePosition
  /// What was being rendered when the template failed.
  package var datum: SourcePosition?

  package init(
    message: String, help: String? = nil, position: SourcePosition, datum: SourcePosition? = nil
  ) {
    self.message = message
    self.help = help
    self.position = position
    self.datum = datum
  }
}
