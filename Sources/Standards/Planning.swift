/// A setting of a standard that goes before those of the site: how hours and questions are divided
/// at some levels or tracks where the standard itself does not say.
package struct Planning: Hashable, Sendable {
  /// Ids of the levels it holds for; empty means all.
  package let levels: [Located<String>]
  /// Ids of the tracks it holds for; empty means all.
  package let tracks: [Located<String>]
  /// Share of theory; the rest is practice.
  package let theoryPercent: Located<Int>?
  /// Number of questions of a knowledge paper in the blueprint.
  package let questions: Located<Int>?
  package let position: SourcePosition

  package init(
    levels: [Located<String>],
    tracks: [Located<String>],
    theoryPercent: Located<Int>?,
    questions: Located<Int>?,
    position: SourcePosition
  ) {
    self.levels = levels
    self.tracks = tracks
    self.theoryPercent = theoryPercent
    self.questions = questions
    self.position = position
  }
}

extension Standard {
  /// A figure of the first entry that holds for a level and track and has one.
  ///
  /// - Parameter track: without one, entries for single tracks do not count.
  package func planned(
    _ figure: KeyPath<Planning, Located<Int>?>, level: String, track: String?
  ) -> Int? {
    planning.lazy.filter {
      $0.levels.allOrNames(level) && ($0.tracks.isEmpty || track.map($0.tracks.allOrNames) == true)
    }.compactMap { $0[keyPath: figure]?.value }.first
  }
}

extension [Located<String>] {
  /// Whether they stand for all, being none, or one of them is the id.
  package func allOrNames(_ id: String) -> Bool { isEmpty || contains { $0.value == id } }
}
