import Standards

/// A place that names a level by its id.
struct LevelMention {
  let level: Located<String>
  let subject: String
}

extension Standard {
  /// Every place that names a level, apart from the conditions of eligibility.
  var levelMentions: [LevelMention] {
    let ofTracks = tracks.flatMap { track in
      track.levels.map { LevelMention(level: $0, subject: "tracks/\(track.id)/\($0.value)") }
    }
    let ofHours = classHours.flatMap { hours in
      hours.levels.map { LevelMention(level: $0, subject: hours.key(at: $0.value)) }
    }
    let ofColumns = weightTables.flatMap { table in
      table.columns.map { LevelMention(level: $0.level, subject: table.key(of: $0)) }
    }
    let ofPlanning = planning.enumerated().flatMap { index, entry in
      entry.levels.map { LevelMention(level: $0, subject: "planning/\(index + 1)/\($0.value)") }
    }
    let ofExaminations = examinations.flatMap { examination in
      examination.levels.map {
        LevelMention(
          level: $0, subject: "examinations/\(examination.paper.value.rawValue)/\($0.value)")
      }
    }
    let ofInserts = insertingClauses.compactMap { clause -> LevelMention? in
      guard case .level(let id, _) = clause.insert.value else { return nil }
      return LevelMention(
        level: Located(value: id, position: clause.insert.position),
        subject: clause.key + "/insert")
    }
    return ofTracks + ofHours + ofColumns + ofPlanning + ofExaminations + ofInserts
  }
}
