import Standards

/// A place that names a track by its id, for some levels.
struct TrackMention {
  let track: Located<String>
  let levels: [String]
  let subject: String
}

extension Standard {
  /// Every place that names a track.
  var trackMentions: [TrackMention] {
    let ofHours = classHours.compactMap { hours in
      mention(hours.track, hours.levels.map(\.value), hours.key)
    }
    let ofColumns = weightTables.flatMap { table in
      table.columns.compactMap { column in
        mention(column.track, [column.level.value], table.key(of: column))
      }
    }
    let ofGroups = eligibility.compactMap { group in
      mention(group.track, [group.level.value], group.key)
    }
    let ofRows = levels.flatMap { level in
      level.functions.flatMap { row in
        mentions(row.tracks, [level.id], row.key(at: level))
          + row.tasks.flatMap { mentions($0.tracks, [level.id], $0.key(at: level)) }
      }
    }
    let ofWeights = weightTables.flatMap { table in
      table.rows.flatMap { row in
        mentions(row.tracks, table.weightedLevels(of: row), key(of: row, in: table))
      }
    }
    let ofPapers = examinations.flatMap { examination in
      mentions(examination.tracks, examination.levels.map(\.value), examination.key)
    }
    let ofPlanning = planning.enumerated().flatMap { index, entry in
      mentions(entry.tracks, entry.levels.map(\.value), "planning/\(index + 1)")
    }
    let ofInserts = insertingClauses.compactMap { clause -> TrackMention? in
      guard case .level(let level, let track?) = clause.insert.value else { return nil }
      return TrackMention(
        track: Located(value: track, position: clause.insert.position), levels: [level],
        subject: clause.key + "/insert")
    }
    return ofHours + ofColumns + ofGroups + ofRows + ofWeights + ofPapers + ofPlanning + ofInserts
  }

  private func mentions(
    _ tracks: [Located<String>], _ levels: [String], _ subject: String
  ) -> [TrackMention] {
    tracks.map { TrackMention(track: $0, levels: levels, subject: "\(subject)/\($0.value)") }
  }

  private func mention(
    _ track: Located<String>?, _ levels: [String], _ subject: String
  ) -> TrackMention? {
    track.map { TrackMention(track: $0, levels: levels, subject: subject) }
  }
}

extension WeightTable {
  /// Ids of the levels at which a row has a figure.
  fileprivate func weightedLevels(of row: WeightRow) -> [String] {
    zip(columns, row.weights).filter { $1.value.percent != nil }.map { $0.0.level.value }
  }
}
