/// One item of 基础知识要求.
package struct FoundationItem: Statement, Hashable, Sendable {
  package let id: String
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
