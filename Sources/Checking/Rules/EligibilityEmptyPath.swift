import Standards

struct EligibilityEmptyPath: Rule {
  let name = "eligibility-empty-path"
  let severity = Severity.error
  let summary = "every path of eligibility asks for something"
  let explanation = """
    A path without conditions would be met by everybody, and the form “which level can I apply \
    for?” would say so. What no condition can express goes under judgedByReader: the form then \
    asks readers to judge by the printed sentence. In the same way an alternative, a list of \
    diplomas or of prizes holds at least one entry.
    """
  let goodExamples = [
    RuleExample(
      file: "eligibility.yaml", replacing: "conditions:\n          - training: { hours: 40 }",
      with: "conditions:\n          - judgedByReader: 经本职业正规培训不少于40标准学时")
  ]
  let badExamples = [
    RuleExample(
      file: "eligibility.yaml",
      replacing: """
              - id: b
                number: b)
                text: 经本职业正规培训不少于40标准学时。
                conditions:
                  - training: { hours: 40 }
        """,
      with: """
              - id: ↓b
                number: b)
                text: 经本职业正规培训不少于40标准学时。
                conditions: []
        """),
    RuleExample(
      file: "eligibility.yaml", replacing: "          - training: { hours: 40 }",
      with: """
                  - any:
                      - conditions:
                          - training: { hours: 40 }
                      - ↓conditions: []
        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.eligibility.flatMap { group in
      group.paths.flatMap { path in
        empty(path.conditions, at: path.position).map { place in
          finding(
            "path {path} asks for nothing here, so everybody would meet it",
            ["path": path.name], at: place,
            subject: "eligibility/\(group.level.value)/\(path.id)",
            help: "add what the sentence demands; what no condition can say is judgedByReader")
        }
      }
    }.firstPerSubject
  }

  /// Where a list that must hold something is empty.
  private func empty(
    _ conditions: [EligibilityCondition], at position: SourcePosition
  ) -> [SourcePosition] {
    guard !conditions.isEmpty else { return [position] }
    return conditions.flatMap { condition -> [SourcePosition] in
      switch condition {
      case .any(let alternatives) where alternatives.isEmpty: [position]
      case .any(let alternatives):
        alternatives.flatMap { empty($0.conditions, at: $0.position) }
      case .diploma(let diploma): diploma.kinds.isEmpty ? [position] : []
      case .award(let awards): awards.isEmpty ? [position] : []
      default: []
      }
    }
  }
}
