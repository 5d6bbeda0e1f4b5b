/// The environment does not allow what was asked: a folder is missing, a disk full, a path unsafe.
///
/// Sentences are string literals, which the locale files translate below `commandLine`.
package struct EnvironmentError: Error, Hashable, Sendable {
  /// Lower case, without final period.
  package let message: Wording
  package let help: Wording?

  package init(_ message: Wording, help: Wording? = nil) {
    self.message = message
    self.help = help
  }
}
