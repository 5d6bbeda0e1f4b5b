/// One item of 相关知识要求.
package struct KnowledgeRequirement: Statement, Hashable, Sendable {
  /// Unique within its task and level; never changes.
  package let id: String
  /// As printed, wrong ones too.
  package let number: Located<String>
  package let text: PrintedText
  package let position: SourcePosition

  package init(
    id: String,
    number: Located<String>,
    text: PrintedText,
    position: SourcePosition
  ) {
    self.id = id
    self.number = number
    self.text = text
    self.position = position
  }
}
