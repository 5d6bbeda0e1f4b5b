/// A group of foundation knowledge, such as 7.2.1.
package struct FoundationGroup: Hashable, Sendable {
  package let id: String
  package let number: Located<String>
  package let title: PrintedText
  package let items: [FoundationItem]
  package let position: SourcePosition

  package init(
    id: String,
    number: Located<String>,
    title: PrintedText,
    items: [FoundationItem],
    position: SourcePosition
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.items = items
    self.position = position
  }
}
