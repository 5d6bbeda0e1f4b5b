import Standards

struct DuplicateId: Rule {
  let name = "duplicate-id"
  let severity = Severity.error
  let needs = Soundness.nothing
  let summary = "no id is given twice, and nothing is said twice"
  let explanation = """
    Ids make the permanent addresses of pages, anchors and statements, so two things of one kind \
    never share an id. The ids of tasks are unique in the whole standard, those of statements \
    within their task and level, skills and knowledge together. In the same way a level has one \
    row for a function or task, a paper one column for a level, and a level one list of paths: \
    a second one would be passed over.
    """
  let badExamples = [
    RuleExample(file: "levels/basic.yaml", replacing: "- id: s2", with: "- id: ↓s1"),
    RuleExample(
      file: "standard.yaml", replacing: "- id: infusion", with: "- id: ↓water"),
    RuleExample(
      file: "weights.yaml",
      replacing: "- level: advanced\n        label: 高级\n    rows:\n      - subject: ethics",
      with: "- level: ↓basic\n        label: 高级\n    rows:\n      - subject: ethics"),
    RuleExample(
      file: "text.yaml", replacing: "- number: \"7.2\"", with: "- number: \"↓7.1\""),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let ids = input.standard.identifiers.flatMap { repetitions(in: $0, report: reportId) }
    let entries = input.standard.singleEntries.flatMap { repetitions(in: $0, report: reportEntry) }
    return ids + entries
  }

  private func repetitions(
    in definitions: [Definition], report: (Definition, Definition) -> Diagnostic
  ) -> [Diagnostic] {
    var earlier: [String: [Definition]] = [:]
    var findings: [Diagnostic] = []
    for definition in definitions {
      if let first = earlier[definition.subject]?.first(where: definition.repeats) {
        findings.append(report(definition, first))
      }
      earlier[definition.subject, default: []].append(definition)
    }
    return findings
  }

  private func reportId(_ definition: Definition, after first: Definition) -> Diagnostic {
    finding(
      "the id “{id}” is taken", ["id": definition.name],
      at: definition.position, subject: definition.subject,
      help: "give the later one an id of its own, and leave the earlier one its",
      related: [("it is used here first", first.position)])
  }

  private func reportEntry(_ definition: Definition, after first: Definition) -> Diagnostic {
    finding(
      "“{name}” is entered twice", ["name": definition.name],
      at: definition.position, subject: definition.subject,
      help: "merge the two entries, or remove the wrong one",
      related: [("it is entered here first", first.position)], variant: "entry")
  }
}
