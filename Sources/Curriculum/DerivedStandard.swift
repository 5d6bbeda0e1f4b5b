package import Standards

/// A standard with everything that is derived from it. Rules, pages and exports share one of these,
/// so that no figure is worked out twice.
package final class DerivedStandard: Sendable {
  package let standard: Standard
  /// Each level once for each of its tracks, or once where it has none; lowest first.
  package let levels: [DerivedLevel]
  /// Each level with the rows of all its tracks.
  private let whole: [DerivedLevel]
  private let progressions: [String: Once<Progression?>]

  /// - Parameters:
  ///   - hours: how class hours divide where the standard does not say.
  ///   - questions: number of questions of the knowledge paper.
  package init(
    _ standard: Standard, hours: HourDefaults = HourDefaults(), questions: Int = 100
  ) {
    func derive(_ level: Level, _ track: Track?) -> DerivedLevel {
      DerivedLevel(level, track: track?.id, of: standard, hours: hours, questions: questions)
    }
    self.standard = standard
    whole = standard.levels.map { derive($0, nil) }
    levels = whole.flatMap { level in
      standard.tracks(at: level.level.id).map { $0 == nil ? level : derive(level.level, $0) }
    }
    progressions = Dictionary(
      standard.functions.map { ($0.id, Once()) }, uniquingKeysWith: { first, _ in first })
  }

  /// The level for each of its tracks; one without a track where it has none.
  package func levels(of level: String) -> [DerivedLevel] { levels.filter { $0.level.id == level } }

  /// The level of a track; without a track, the level with all its rows.
  package func level(_ id: String, track: String?) -> DerivedLevel? {
    (track == nil ? whole : levels).first { $0.level.id == id && $0.track?.id == track }
  }

  /// A function through all levels, all tracks together; `nil` if there is no such function.
  package func progression(of function: String) -> Progression? {
    progressions[function]?.callAsFunction { Progression(standard: standard, function: function) }
  }

  /// Every column of a weight table that serves a level and track, in the order of the tables. A
  /// column that tracks share comes once for each.
  package var columns: [(level: DerivedLevel, weights: ColumnWeights)] {
    let all = Paper.allCases.flatMap { paper in
      levels.compactMap { level in (try? level.weights(paper).get()).map { (level, $0) } }
    }
    return standard.weightTables.indices.flatMap { index in
      all.filter { $0.1.tableIndex == index }.map { (level: $0.0, weights: $0.1) }
    }
  }
}
