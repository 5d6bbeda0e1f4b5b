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
      let levels = hours.levels.map(\.value)
      return mention(hours.track, levels, "class-hours/" + levels.joined(separator: "+"))
    }
    let ofColumns = weightTables.flatMap { table in
      table.columns.compactMap { column in
        let level = column.level.value
        return mention(column.track, [level], "weights/\(table.paper.value.rawValue)/\(level)")
      }
    }
    let ofGroups = eligibility.compactMap { group in
      mention(group.track, [group.level.value], "eligibility/\(group.level.value)")
    }
    let ofRows = levels.flatMap { level in
      level.functions.flatMap { row in
        row.tracks.compactMap { mention($0, [level.id], row.key(at: level)) }
      }
    }
    return ofHours + ofColumns + ofGroups + ofRows
  }

  private func mention(
    _ track: Located<String>?, _ levels: [String], _ place: String
  ) -> TrackMention? {
    track.map { TrackMention(track: $0, levels: levels, subject: "\(place)/\($0.value)") }
  }
}
