import Standards

struct TrackId: Rule {
  let name = "track-id"
  let severity = Severity.error
  let summary = "no track has the name of a page as its id"
  let explanation = """
    The pages of a track stand in a folder of its id, beside the pages of its level. An address \
    such as `junior/hours` would then mean two things.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml", replacing: "functions:\n",
      with: "tracks:\n  - id: ↓hours\n    name: 计时\n    levels: [basic]\nfunctions:\n")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.tracks.filter { Track.reservedIds.contains($0.id) }.map { track in
      finding(
        "“{track}” is the name of a page", ["track": track.id], at: track.position,
        subject: "tracks/\(track.id)", help: "give the track another id, such as one of two words")
    }
  }
}
