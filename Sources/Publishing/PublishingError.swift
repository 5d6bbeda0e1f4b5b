import Pages
package import Standards

/// The environment does not allow what was asked: a folder is missing, a disk full, a path unsafe,
/// a template broken.
package struct PublishingError: Error, Hashable, Sendable {
  /// Lower case, without final period.
  package let message: String
  package let help: String?
  /// In a template, if that is where the trouble is.
  package let position: SourcePosition?
  /// What was being rendered when a template failed.
  package let datum: SourcePosition?

  package init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
    position = nil
    datum = nil
  }

  init(_ error: TemplateError) {
    message = error.message
    help = error.help
    position = error.position
    datum = error.datum
  }
}
