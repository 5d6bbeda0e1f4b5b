/// A normative reference (规范性引用文件).
package struct Reference: Hashable, Sendable {
  package let id: String
  /// Such as `GB/T 38652`.
  package let code: PrintedText?
  package let title: PrintedText
  package let position: SourcePosition

  package init(id: String, code: PrintedText?, title: PrintedText, position: SourcePosition) {
    self.id = id
    self.code = code
    self.title = title
    self.position = position
  }

  package var printed: String {
    [code?.printed, title.printed].compactMap { $0 }.joined(separator: " ")
  }
}
