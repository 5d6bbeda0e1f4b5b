/// One row of a rating table, such as 手指灵活性: 重要.
package struct Rating: Hashable, Sendable {
  package let label: PrintedText
  package let rating: PrintedText

  package init(
    label: PrintedText,
    rating: PrintedText
  ) {
    self.label = label
    self.rating = rating
  }
}
