/// The paths to one level; any one of them is enough.
package struct EligibilityGroup: Hashable, Sendable {
  package let level: Located<String>
  package let track: Located<String>?
  /// Clause number.
  package let number: Located<String>
  package let title: PrintedText
  package let paths: [EligibilityPath]
  package let position: SourcePosition

  package init(
    level: Located<String>,
    track: Located<String>?,
    number: Located<String>,
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
