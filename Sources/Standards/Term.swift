/// A term and its definition (术语和定义).
package struct Term: Hashable, Sendable {
  package let id: String
  package let number: Located<String>?
  package let name: PrintedText
  package let definition: PrintedText
  package let position: SourcePosition

  package init(
    id: String,
    number: Located<String>?,
    name: PrintedText,
    definition: PrintedText,
    position: SourcePosition
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.definition = definition
    self.position = position
  }
}
