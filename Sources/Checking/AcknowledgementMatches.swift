import Standards

/// Which acknowledgement speaks of which finding: the one that names rule and subject, or else one
/// that names the subject as earlier reports did.
struct AcknowledgementMatches {
  private struct Place: Hashable {
    let rule: String
    let subject: String
  }

  /// Acknowledgements that match nothing.
  private(set) var unused: [Acknowledgement] = []
  /// Acknowledgements by a former name, and what the data are called now.
  private(set) var renamed: [(acknowledgement: Acknowledgement, subjects: [String])] = []
  private var matches: [Place: Acknowledgement] = [:]

  init(_ standard: Standard, findings: [Diagnostic]) {
    let found = Set(
      findings.compactMap { finding in
        finding.subject.map { Place(rule: finding.rule, subject: $0) }
      })
    let former = standard.acknowledgements.isEmpty ? nil : FormerSubjects(standard)
    for acknowledgement in standard.acknowledgements {
      let place = Place(rule: acknowledgement.rule.value, subject: acknowledgement.subject.value)
      if found.contains(place) {
        match(acknowledgement, place)
        continue
      }
      let now = (former?.names(now: place.subject) ?? []).map {
        Place(rule: place.rule, subject: $0)
      }
      .filter(found.contains)
      now.forEach { match(acknowledgement, $0) }
      if now.isEmpty {
        unused.append(acknowledgement)
      } else {
        renamed.append((acknowledgement, now.map(\.subject)))
      }
    }
  }

  func acknowledgement(of finding: Diagnostic) -> Acknowledgement? {
    finding.subject.flatMap { matches[Place(rule: finding.rule, subject: $0)] }
  }

  private mutating func match(_ acknowledgement: Acknowledgement, _ place: Place) {
    if matches[place] == nil { matches[place] = acknowledgement }
  }
}
