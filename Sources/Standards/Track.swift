/// A branch of the occupation (工种/职业方向) with its own range of levels.
package struct Track: Hashable, Sendable {
  package let id: String
  package let name: PrintedText
  /// Ids of the levels that the track has.
  package let levels: [Located<String>]
  package let position: SourcePosition

  /// Ids that no track can have: the pages of a level, which stand beside the folders of tracks.
  package static let reservedIds: Set<String> = [
    "index", "hours", "syllabus", "matrix", "exam", "self-check", "print",
  ]

  package init(id: String, name: PrintedText, levels: [Located<String>], position: SourcePosition) {
    self.id = id
    self.name = name
    self.levels = levels
    self.position = position
  }
}
