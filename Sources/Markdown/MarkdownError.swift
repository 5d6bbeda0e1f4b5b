package import Standards

/// A fault of a template, found while its Markdown is turned into HTML.
package struct MarkdownError: Error, Hashable, Sendable {
  /// What is wrong.
  package let message: String
  /// What would be right, where that can be said.
  package let help: String?
  /// In the template.
  package let position: SourcePosition

  package init(message: String, help: String?, position: SourcePosition) {
    self.message = message
    self.help = help
    self.position = position
  }
}
