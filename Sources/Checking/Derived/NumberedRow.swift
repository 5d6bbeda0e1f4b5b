import Standards

/// A row of a level's table with its printed number.
struct NumberedRow {
  let number: Located<String>
  /// Printed number of the row that it belongs to; functions have none.
  let parent: Located<String>?
  /// Key of the row, such as `basic/functions/brewing`, `basic/water` or `basic/water/s1`.
  let subject: String
  /// Ids of the tracks it belongs to; empty means all.
  let tracks: Set<String>

  var code: PrintedCode? { PrintedCode(number.value) }

  /// Whether some track has both rows.
  func sharesTrack(with other: NumberedRow) -> Bool {
    tracks.isEmpty || other.tracks.isEmpty || !tracks.isDisjoint(with: other.tracks)
  }
}
