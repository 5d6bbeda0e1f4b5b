import Standards

struct EligibilityUnknownLevel: Rule {
  let name = "eligibility-unknown-level"
  let severity = Severity.error
  let summary = "eligibility paths lead to levels that exist, and ask for their certificates"
  let explanation = """
    The form “which level can I apply for?” walks from certificate to certificate. A path to a \
    level that standard.yaml does not list leads nowhere, and nobody can hold its certificate.
    """
  let badExamples = [
    RuleExample(file: "eligibility.yaml", replacing: "- level: basic", with: "- level: ↓basics"),
    RuleExample(
      file: "eligibility.yaml", replacing: "certificate: { level: basic }",
      with: "certificate: { level: ↓junior }"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let known = input.standard.levels.map(\.id)
    let mentions = input.standard.eligibility.flatMap { group in
      [(level: group.level, subject: group.key)]
        + group.paths.flatMap { path in
          path.certificates.map {
            (level: $0, subject: "eligibility/\(group.level.value)/\(path.id)")
          }
        }
    }
    return mentions.filter { !known.contains($0.level.value) }.map { level, subject in
      unknown(level, "the standard has no level “{id}”", subject: subject, known: known)
    }
  }
}
