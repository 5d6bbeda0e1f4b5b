/// The environment does not allow what was asked: a folder is missing, a disk full, a path unsafe.
package struct PublishingError: Error, Hashable, Sendable {
  /// Lower case, without final period.
  package let message: String
  package let help: String?

  package init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}
