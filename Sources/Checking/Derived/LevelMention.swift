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
    let ofHours = classHours.flatMap(\.levels).map {
      LevelMention(level: $0, subject: "class-hours/\($0.value)")
    }
    let ofColumns = weightTables.flatMap { table in
      table.columns.map { LevelMention(level: $0.level, subject: table.key(of: $0)) }
    }
    let ofExaminations = examinations.flatMap { examination in
      examination.levels.map {
        LevelMention(
          level: $0, subject: "examinations/\(examination.paper.value.rawValue)/\($0.value)")
      }
    }
    return ofTracks + ofHours + ofColumns + ofExaminations
      + mentions(in: clauses, of: "text")
      + mentions(in: draftingNotes.flatMap(\.flattened), of: "drafting-notes")
  }

  private func mentions(in clauses: [Clause], of file: String) -> [LevelMention] {
    clauses.compactMap { clause in
      guard let insert = clause.insert, case .level(let id) = insert.value else { return nil }
      return LevelMention(
        level: Located(value: id, position: insert.position), subject: "\(file)/\(clause.id)")
    }
  }
}
