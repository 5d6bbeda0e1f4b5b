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
    RuleExample(
      file: "standard.yaml", replacing: "functions:\n",
      with: "  - id: ↓data\n    rank: 3\n    name: 技师\n    title: 茶艺技师\nfunctions:\n"),
  ]

  /// Folders of a standard on the site that are no levels.
  private static let folders: Set = ["data", "functions"]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let ids = input.standard.identifiers.flatMap { repetitions(in: $0, report: reportId) }
    let entries = input.standard.singleEntries.flatMap { repetitions(in: $0, report: reportEntry) }
    return ids + entries
      + input.standard.levels.filter { Self.folders.contains($0.id) }.map(reportFolder)
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

  private func reportFolder(_ level: Level) -> Diagnostic {
    finding(
      "the site itself needs the folder “{id}” of a standard", ["id": level.id],
      at: level.position, subject: "levels/\(level.id)", help: "give the level another id",
      variant: "folder")
  }

  private func reportEntry(_ definition: Definition, after first: Definition) -> Diagnostic {
    finding(
      "“{name}” is entered twice", ["name": definition.name],
      at: definition.position, subject: definition.subject,
      help: "merge the two entries, or remove the wrong one",
      related: [("it is entered here first", first.position)], variant: "entry")
  }
}
