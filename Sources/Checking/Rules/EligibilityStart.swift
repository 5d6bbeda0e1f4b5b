import Standards

struct EligibilityStart: Rule {
  let name = "eligibility-start"
  let severity = Severity.error
  let summary = "years count from something that the path itself asks for"
  let explanation = """
    `sinceCertificate`, `sinceTitle` and `sinceGraduation` count years from the certificate, the \
    professional title or the diploma of the same path, or of the same alternative. Where the \
    path asks for none, nobody could ever have the years.
    """
  let badExamples = [
    RuleExample(
      file: "eligibility.yaml", replacing: "{ years: 1, relation: related }",
      with: "{ years: ↓1, relation: related, sinceCertificate: true }"),
    RuleExample(
      file: "eligibility.yaml", replacing: "          - certificate: { level: basic }",
      with: """
                  - certificate: { level: basic }
                  - experience: { years: ↓1, relation: own, sinceTitle: true }
        """),
  ]
  let goodExamples = [
    RuleExample(
      file: "eligibility.yaml", replacing: "          - certificate: { level: basic }",
      with: """
                  - certificate: { level: basic }
                  - any:
                      - conditions:
                          - experience: { years: 1, relation: own, sinceCertificate: true }
        """)
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.eligibility.flatMap { group in
      group.paths.flatMap { path in
        path.scopes.compactMap { condition, beside -> Diagnostic? in
          guard case .experience(let experience) = condition,
            let start = experience.starts.first(where: { !beside.contains(where: $0.isGiven) })
          else { return nil }
          return report(experience, start, path, subject: group.level.value)
        }
      }
    }.firstPerSubject
  }

  private func report(
    _ experience: ExperienceCondition, _ start: ExperienceStart, _ path: EligibilityPath,
    subject level: String
  ) -> Diagnostic {
    let (message, variant) =
      switch start {
      case .certificate:
        ("path {path} counts years since a certificate, but asks for none", "certificate")
      case .title: ("path {path} counts years since a title, but asks for none", "title")
      case .graduation:
        ("path {path} counts years since a diploma, but asks for none", "graduation")
      }
    return finding(
      message, ["path": path.name], at: experience.years.position,
      subject: "eligibility/\(level)/\(path.id)",
      help: "add what the years count from, or let them count in all", variant: variant)
  }
}
