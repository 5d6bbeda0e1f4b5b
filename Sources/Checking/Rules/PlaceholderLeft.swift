import Standards

struct PlaceholderLeft: Rule {
  let name = "placeholder-left"
  let severity = Severity.error
  let needs = Soundness.nothing
  let summary = "a published document has no gaps such as XXXX or ……"
  let explanation = """
    A draft keeps XX, ×× or …… where numbers, dates and names are still open. Once the document \
    is published or in force, they are known. Drafts and retired documents are left alone.
    """
  let goodExamples = [
    RuleExample(file: "standard.yaml", replacing: "SAMPLE 1—2026\n  title", with: "XX\n  title")
  ]
  let badExamples = [
    RuleExample(
      file: "standard.yaml",
      replacing: "status: draft\n  issued: 2026-06-01",
      with: "status: published\n  issued: 2026-↓XX-XX"),
    RuleExample(
      file: "standard.yaml",
      replacing: "status: draft\n  issued: 2026-06-01\n  effective: 2026-09-01\n  publisher: 样例",
      with: "status: inForce\n  issued: 2026-06-01\n  effective: 2026-09-01\n  publisher: ↓××"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    switch input.standard.document.status.value {
    case .draft, .retired: []
    case .published, .inForce: input.fragments.all.compactMap(check)
    }
  }

  private func check(_ fragment: PrintedFragment) -> Diagnostic? {
    guard let gap = Placeholder.first(in: fragment.text.printed) else { return nil }
    return finding(
      "“{gap}” is left open in “{text}”",
      ["gap": gap.text, "text": fragment.text.printed.excerpt()],
      at: fragment.text.position(at: gap.offset), subject: fragment.subject,
      help: "fill in what the published document says")
  }
}
