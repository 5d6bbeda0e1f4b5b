/// A column of a weight table.
package struct WeightColumn: Hashable, Sendable {
  package let level: Located<String>
  package let track: Located<String>?
  package let label: PrintedText
  package let position: SourcePosition

  package init(
    level: Located<String>,
    track: Located<String>?,
    label: PrintedText,
    position: SourcePosition
  ) {
    self.level = level
    self.track = track
    self.label = label
    self.position = position
  }
}
