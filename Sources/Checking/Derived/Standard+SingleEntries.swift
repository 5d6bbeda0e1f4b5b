import Standards

extension Standard {
  /// Entries that may come once for what they are about, by kind.
  var singleEntries: [[Definition]] {
    [
      classHours.flatMap { hours in
        hours.levels.map { entry("class-hours", $0, hours.track) }
      },
      levels.flatMap(functionRows), levels.flatMap(taskRows),
      weightTables.flatMap(weightColumns),
      examinations.flatMap(examinedLevels),
      eligibility.map { entry("eligibility", $0.level, $0.track) },
    ] + printedWeightTables.map(weightRows)
  }

  private func entry(
    _ kind: String, _ level: Located<String>, _ track: Located<String>?
  ) -> Definition {
    let name = ([level.value] + [track?.value].compactMap { $0 }).joined(separator: "/")
    return Definition(name: name, subject: "\(kind)/\(name)", position: level.position)
  }

  private func functionRows(of level: Level) -> [Definition] {
    level.functions.map { row in
      Definition(
        name: row.function.value, subject: row.key(at: level), position: row.function.position,
        tracks: Set(row.tracks.map(\.value)))
    }
  }

  private func taskRows(of level: Level) -> [Definition] {
    level.functions.flatMap { row in
      row.tasks.map { task in
        Definition(
          name: task.task.value, subject: task.key(at: level), position: task.task.position,
          tracks: Set(row.tracks(of: task).map(\.value)))
      }
    }
  }

  private func weightColumns(of table: WeightTable) -> [Definition] {
    table.columns.map { column in
      let key = table.key(of: column)
      return Definition(name: key, subject: key, position: column.level.position)
    }
  }

  /// Tables of one paper may have the same row.
  private func weightRows(of table: WeightTable) -> [Definition] {
    table.rows.map { row in
      Definition(
        name: row.subject.value.key, subject: key(of: row, in: table),
        position: row.subject.position, tracks: Set(row.tracks.map(\.value)))
    }
  }

  private func examinedLevels(of examination: Examination) -> [Definition] {
    let paper = examination.paper.value.rawValue
    return levels.filter { examination.applies(to: $0.id, track: nil) }.map { level in
      Definition(
        name: "\(paper)/\(level.id)", subject: "examinations/\(paper)/\(level.id)",
        position: examination.levels.first { $0.value == level.id }?.position
          ?? examination.paper.position,
        tracks: Set(examination.tracks.map(\.value)))
    }
  }
}
