/// The paths to one level; any one of them is enough.
package struct EligibilityGroup: Hashable, Sendable {
  package let level: Located<String>
  package let track: Located<String>?
  /// Clause number; national standards print one above all groups and none at each.
  package let number: Located<String>?
  package let title: PrintedText
  package let paths: [EligibilityPath]
  package let position: SourcePosition

  package init(
    level: Located<String>,
    track: Located<String>?,
    number: Located<String>?,
    title: PrintedText,
    paths: [EligibilityPath],
    position: SourcePosition
  ) {
    self.level = level
    self.track = track
    self.number = number
    self.title = title
    self.paths = paths
    self.position = position
  }
}

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
