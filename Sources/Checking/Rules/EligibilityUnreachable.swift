import Curriculum
import Standards

struct EligibilityUnreachable: Rule {
  let name = "eligibility-unreachable"
  let severity = Severity.error
  let needs = Soundness.references
  let summary = "every level can be reached by someone without a certificate, step by step"
  let explanation = """
    Somebody must be able to start. A level is out of reach if it has no path at all, or if each \
    of its paths asks for the certificate of a level that is out of reach, itself for instance. \
    A standard without any eligibility paths is not looked at.
    """
  let goodExamples = [
    RuleExample(
      file: "eligibility.yaml", replacing: "- training: { hours: 40 }",
      with: "- certificate: { level: advanced }\n          - training: { hours: 40 }")
  ]
  let badExamples = [
    RuleExample(
      file: "eligibility.yaml", replacing: "certificate: { level: basic }",
      with: "certificate: { level: ↓advanced }"),
    RuleExample(
      file: "standard.yaml", replacing: "functions:\n",
      with: "  - id: ↓master\n    rank: 3\n    name: 技师\n    title: 茶艺技师\nfunctions:\n"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    guard !standard.eligibility.isEmpty else { return [] }
    let reachable = ReachableLevels(standard)
    return standard.levels.flatMap { level -> [Diagnostic] in
      let pathless = input.derived.levels(of: level.id).filter { inTrack in
        !inTrack.eligibility.contains { !$0.paths.isEmpty }
      }
      guard pathless.isEmpty else {
        return pathless.map { reportNoPath(to: level, in: $0.track) }
      }
      guard !reachable.ids.contains(level.id),
        let whole = input.derived.level(level.id, track: nil)
      else { return [] }
      return [reportUnreachable(whole, reachable: reachable)].compactMap { $0 }
    }.firstPerSubject
  }

  private func reportNoPath(to level: Level, in track: Track?) -> Diagnostic {
    finding(
      track == nil
        ? "no path leads to the level “{level}”"
        : "no path leads to the level “{level}” of the track “{track}”",
      ["level": level.id, "track": track?.id ?? ""],
      at: level.position,
      subject: (["eligibility", level.id] + [track?.id].compactMap { $0 }).joined(separator: "/"),
      help: "add its 申报条件 to eligibility.yaml",
      variant: track == nil ? "level" : "track")
  }

  /// Every path is blocked, so the first one shows what is wrong.
  private func reportUnreachable(
    _ level: DerivedLevel, reachable: ReachableLevels
  ) -> Diagnostic? {
    let first = level.eligibility.flatMap(\.paths).first
    let own = EligibilityPath.ownCertificates(first?.leaves ?? [])
    guard let missing = own.first(where: { !reachable.ids.contains($0.value) })
    else { return nil }
    return finding(
      "nobody can reach “{level}”: each path needs a certificate that is out of reach",
      ["level": level.level.id, "needed": missing.value],
      at: missing.position, subject: "eligibility/\(level.level.id)",
      help: "the certificate of “{needed}” is out of reach itself; compare the paths with the print"
    )
  }
}

/// The levels that can be reached from no certificate at all, step by step, in any track.
private struct ReachableLevels {
  let ids: Set<String>

  init(_ standard: Standard) {
    // Unknown levels block nothing: they are reported on their own.
    var reached = Set(standard.eligibility.flatMap(\.paths).flatMap(\.certificates).map(\.value))
      .subtracting(standard.levels.map(\.id))
    var waiting = standard.eligibility
    while true {
      let open = waiting.filter { group in
        group.paths.flatMap(\.ways).contains { way in
          EligibilityPath.ownCertificates(way).allSatisfy { reached.contains($0.value) }
        }
      }.map(\.level.value)
      guard !open.isEmpty else { break }
      reached.formUnion(open)
      waiting.removeAll { reached.contains($0.level.value) }
    }
    ids = reached
  }
}
