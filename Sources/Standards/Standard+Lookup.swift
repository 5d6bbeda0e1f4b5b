extension Standard {
  /// What tells the document from others: its number, or else the code of the occupation, the
  /// edition or the kind of document.
  package var designation: String {
    (document.number?.printed ?? occupation.codes.first { !$0.former }?.code.value
      ?? document.edition?.printed ?? document.kind.printed)
  }

  package func level(_ id: String) -> Level? { levels.first { $0.id == id } }

  package func track(_ id: String) -> Track? { tracks.first { $0.id == id } }

  package func function(_ id: String) -> WorkFunction? { functions.first { $0.id == id } }

  package func task(_ id: String) -> WorkTask? {
    functions.lazy.flatMap(\.tasks).first { $0.id == id }
  }

  package func weightTable(_ paper: Paper) -> WeightTable? {
    weightTables.first { $0.paper.value == paper }
  }

  /// The class hours of a level: those of the track, or else those for all tracks.
  package func classHours(level: String, track: String? = nil) -> ClassHours? {
    let ofLevel = classHours.filter { $0.levels.contains { $0.value == level } }
    return ofLevel.first { $0.track?.value == track } ?? ofLevel.first { $0.track == nil }
  }

  /// Who may apply for a level: the groups of all tracks together, or those that are for a track.
  package func eligibility(level: String, track: String? = nil) -> [EligibilityGroup] {
    eligibility.filter { group in
      group.level.value == level
        && (track == nil || group.track == nil || group.track?.value == track)
    }
  }

  /// Whether some level has knowledge items; 1+X standards have none.
  package var hasKnowledge: Bool { levels.contains { !$0.knowledge.isEmpty } }

  /// The tracks that have the level; a single `nil` where the standard has no tracks.
  package func tracks(at level: String) -> [Track?] {
    let found = tracks.filter { $0.levels.contains { $0.value == level } }
    return found.isEmpty ? [nil] : found
  }

  /// Whether there is something that every level starts from: ethics or foundation knowledge.
  package var hasBasics: Bool { !ethics.isEmpty || !foundationKnowledge.isEmpty }

  /// Whether a level has rows for some of its tracks only, so that all rows together are no track's.
  package func hasRowsOfSomeTracks(at level: Level) -> Bool {
    let own = tracks(at: level.id).compactMap { $0?.id }
    return level.functions.contains { row in
      ([row.tracks] + row.tasks.map(\.tracks)).contains { !own.allSatisfy($0.allOrNames) }
    }
  }

  /// The examinations held at a level: for a track, or without one for any track of the level.
  package func examinations(at level: String, track: String?) -> [Examination] {
    let own = tracks(at: level).compactMap { $0?.id }
    return examinations.filter { examination in
      examination.applies(to: level, track: track)
        && (track != nil || own.isEmpty || own.contains(where: examination.tracks.allOrNames))
    }
  }

  /// Names of the tracks of a level that alone have one of the rows; none where every track has one.
  package func trackNames(of rows: [FunctionRow], at level: String) -> [String] {
    let named = Set(rows.flatMap(\.tracks).map(\.value))
    let all = tracks(at: level).compactMap { $0 }
    let own = all.filter { named.contains($0.id) }
    return rows.contains(where: \.tracks.isEmpty) || own.count == all.count
      ? [] : own.map(\.name.printed)
  }
}
