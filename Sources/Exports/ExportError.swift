package import Standards

/// A file cannot be made.
///
/// Sentences are string literals, which the locale files translate below `commandLine`.
package struct ExportError: Error, Hashable, Sendable {
  /// Lower case, without final period.
  package let message: Wording
  package let help: Wording?

  package init(_ message: Wording, help: Wording? = nil) {
    self.message = message
    self.help = help
  }
}
