import Standards

struct UnknownTrack: Rule {
  let name = "unknown-track"
  let severity = Severity.error
  let summary = "hours, weights, eligibility and table rows only name tracks that exist"
  let explanation = """
    What names a track holds for that track alone. Under a misspelt id it would hold for none. \
    The tracks are those of standard.yaml.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml", replacing: "    minimum: 40",
      with: "    track: ↓green-tea\n    minimum: 40"),
    RuleExample(
      file: "levels/basic.yaml", replacing: "    label: 茶事接待",
      with: "    label: 茶事接待\n    tracks: [↓green-tea]"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let known = input.standard.tracks.map(\.id)
    return input.standard.trackMentions.filter { !known.contains($0.track.value) }.map { mention in
      unknown(
        mention.track, "the standard has no track “{id}”", subject: mention.subject, known: known)
    }
  }
}
