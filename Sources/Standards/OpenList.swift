/// A list that the standard leaves open (…等): related occupations, related majors.
package struct OpenList: Hashable, Sendable {
  package let id: String
  /// Footnote mark as printed, such as ¹.
  package let mark: PrintedText?
  package let name: PrintedText
  /// The whole printed sentence.
  package let text: PrintedText
  package let items: [PrintedText]
  package let position: SourcePosition

  package init(
    id: String,
    mark: PrintedText?,
    name: PrintedText,
    text: PrintedText,
    items: [PrintedText],
    position: SourcePosition
  ) {
    self.id = id
    self.mark = mark
    self.name = name
    self.text = text
    self.items = items
    self.position = position
  }
}
