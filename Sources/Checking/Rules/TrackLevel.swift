import Standards

struct TrackLevel: Rule {
  let name = "track-level"
  let severity = Severity.error
  let summary = "a track has levels, and nothing names it at other levels"
  let explanation = """
    Tracks (工种) have their own range of levels. Hours, weights or rows of a track at a level \
    outside its range would never be shown.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml", replacing: "functions:\n",
      with: "tracks:\n  - id: ↓green-tea\n    name: 绿茶\n    levels: []\nfunctions:\n"),
    RuleExample(
      file: "standard.yaml",
      replacing: "classHours:\n  - levels: [basic]\n",
      with: """
        tracks:
          - id: green-tea
            name: 绿茶
            levels: [advanced]
        classHours:
          - levels: [basic]
            track: ↓green-tea

        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let empty = input.standard.tracks.filter(\.levels.isEmpty).map { track in
      finding(
        "the track “{track}” has no levels", ["track": track.id],
        at: track.position, subject: "tracks/\(track.id)",
        help: "list the levels that the print gives it", variant: "none")
    }
    return empty + input.standard.trackMentions.flatMap { check($0, of: input.standard) }
  }

  private func check(_ mention: TrackMention, of standard: Standard) -> [Diagnostic] {
    guard let track = standard.track(mention.track.value), !track.levels.isEmpty else { return [] }
    let outside = mention.levels.filter { level in
      standard.level(level) != nil && !track.levels.contains { $0.value == level }
    }
    return outside.prefix(1).map { level in
      finding(
        "the track “{track}” has no level “{level}”", ["track": track.id, "level": level],
        at: mention.track.position, subject: mention.subject,
        help: "name another track here, or add the level to the track",
        related: [("the track is here", track.position)])
    }
  }
}
