/// The text of one template or partial.
package struct TemplateFile: Hashable, Sendable {
  /// As the user knows it.
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text.replacing("\r\n", with: "\n")
  }

  var isHTML: Bool { path.hasSuffix(".html") }
}
