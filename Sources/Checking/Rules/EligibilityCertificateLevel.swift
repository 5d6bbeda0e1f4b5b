import Standards

struct EligibilityCertificateLevel: Rule {
  let name = "eligibility-certificate-level"
  let severity = Severity.error
  let summary = "a path asks for certificates below the level that it leads to"
  let explanation = """
    Candidates climb from lower levels to higher ones. A path that asks for the certificate of \
    its own level, or of a higher one, is mostly a slip of the encoding; people would be told to \
    get first what they apply for.
    """
  let badExamples = [
    RuleExample(
      file: "eligibility.yaml", replacing: "certificate: { level: basic }",
      with: "certificate: { level: ↓advanced }"),
    RuleExample(
      file: "eligibility.yaml", replacing: "- training: { hours: 40 }",
      with: "- certificate: { level: ↓advanced }\n          - training: { hours: 40 }"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let ranks = Dictionary(input.standard.levels.map { ($0.id, $0.rank) }) { first, _ in first }
    return input.standard.eligibility.flatMap { group -> [Diagnostic] in
      guard let goal = ranks[group.level.value] else { return [] }
      return group.paths.flatMap { path in
        path.certificates.filter { (ranks[$0.value] ?? goal - 1) >= goal }.map { certificate in
          finding(
            "path {path} to “{level}” asks for the certificate of “{asked}”",
            ["path": path.name, "level": group.level.value, "asked": certificate.value],
            at: certificate.position, subject: "eligibility/\(group.level.value)/\(path.id)",
            help: "name the lower level that the print names")
        }
      }
    }.firstPerSubject
  }
}
