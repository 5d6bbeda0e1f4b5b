import Standards

struct NamedTrack: Rule {
  let name = "named-track"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "what names a track, or holds for one alone, says so"
  let explanation = """
    A column or a group of eligibility paths without `track` holds for all tracks (工种) of its \
    level. One whose words name a track, or that is left for a single track since all others have \
    columns or class hours of their own, lacks its `track`.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml",
      replacing: """
        classHours:
          - levels: [basic]
            minimum: 40

        """,
      with: """
        tracks:
          - id: green
            name: 绿茶
            levels: [basic, advanced]
          - id: black
            name: 红茶
            levels: [basic, advanced]
        classHours:
          - levels: [basic]
            track: green
            minimum: 40
            clause: "8.1"
          - levels: [basic]
            minimum: ↓40

        """)
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    guard !standard.tracks.isEmpty else { return [] }
    let columns = standard.weightTables.flatMap { table in
      let entries = table.columns.map { column in
        Entry(
          levels: [column.level.value], track: column.track?.value,
          words: (column.group?.printed ?? "") + column.label.printed,
          position: column.label.position, subject: table.key(of: column))
      }
      return misnamed(entries, standard) + alone(entries, standard)
    }
    let groups = standard.eligibility.map { group in
      Entry(
        levels: [group.level.value], track: group.track?.value, words: group.title.printed,
        position: group.title.position, subject: group.key)
    }
    let hours = standard.classHours.map { hours in
      Entry(
        levels: hours.levels.map(\.value), track: hours.track?.value, words: "",
        position: hours.minimum.position, subject: hours.key)
    }
    return columns + misnamed(groups, standard) + alone(hours, standard)
  }

  /// What names one track and belongs to another one, or to all.
  private func misnamed(_ entries: [Entry], _ standard: Standard) -> [Diagnostic] {
    entries.compactMap { entry in
      let named = standard.tracks.filter { track in
        entry.words.withoutSpace.contains(track.name.printed.withoutSpace)
      }
      guard named.count == 1, named[0].id != entry.track else { return nil }
      return finding(
        "“{words}” names the track “{track}”",
        ["words": entry.words, "track": named[0].id], at: entry.position, subject: entry.subject,
        help: "write `track: {track}`", related: [("the track is here", named[0].position)])
    }
  }

  /// What has no track beside entries that have, and only one track is left for it.
  private func alone(_ entries: [Entry], _ standard: Standard) -> [Diagnostic] {
    entries.filter { $0.track == nil && $0.levels.count == 1 }.compactMap { entry in
      let level = entry.levels[0]
      let taken = Set(entries.filter { $0.levels.contains(level) }.compactMap(\.track))
      let left = standard.tracks.filter { track in
        track.levels.contains { $0.value == level } && !taken.contains(track.id)
      }
      guard !taken.isEmpty, left.count == 1 else { return nil }
      return finding(
        "this is for the track “{track}” alone, since the others have their own",
        ["track": left[0].id], at: entry.position, subject: entry.subject,
        help: "write `track: {track}`", related: [("the track is here", left[0].position)],
        variant: "alone")
    }
  }
}

/// What may belong to a track.
private struct Entry {
  let levels: [String]
  let track: String?
  let words: String
  let position: SourcePosition
  let subject: String
}
