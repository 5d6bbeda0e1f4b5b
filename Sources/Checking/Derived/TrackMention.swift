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
        row.tracks.compactMap { mention($0, [level.id], "\(row.key(at: level))/\($0.value)") }
      }
    }
    return ofHours + ofColumns + ofGroups + ofRows
  }

  private func mention(
    _ track: Located<String>?, _ levels: [String], _ subject: String
  ) -> TrackMention? {
    track.map { TrackMention(track: $0, levels: levels, subject: subject) }
  }
}
