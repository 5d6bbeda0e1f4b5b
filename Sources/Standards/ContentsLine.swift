/// A line of the printed table of contents.
package struct ContentsLine: Hashable, Sendable {
  package let text: PrintedText
  package let page: Located<String>

  package init(
    text: PrintedText,
    page: Located<String>
  ) {
    self.text = text
    self.page = page
  }
}
