/// A lettered item of a clause.
package struct ClauseItem: Hashable, Sendable {
  package let number: Located<String>
  package let text: PrintedText

  package init(
    number: Located<String>,
    text: PrintedText
  ) {
    self.number = number
    self.text = text
  }
}
