import Standards

struct FunctionOrder: Rule {
  let name = "function-order"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "functions and tasks stand in standard.yaml in the order of the levels' tables"
  let explanation = """
    Pages that show all levels list functions and tasks in the order of standard.yaml. Two \
    neighbours that every level with both prints the other way round were exchanged. Where levels \
    differ among themselves, either order will do.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml",
      replacing: """
              - id: water
                name: 备水
              - id: infusion
                name: 冲泡

        """,
      with: """
              - id: infusion
                name: 冲泡
              - id: ↓water
                name: 备水

        """),
    RuleExample(
      file: "standard.yaml",
      replacing: """
          - id: brewing
            name: 茶叶冲泡
            tasks:
              - id: water
                name: 备水
              - id: infusion
                name: 冲泡
          - id: service
            name: 茶事接待
            tasks:
              - id: reception
                name: 迎宾接待

        """,
      with: """
          - id: service
            name: 茶事接待
            tasks:
              - id: reception
                name: 迎宾接待
          - id: ↓brewing
            name: 茶叶冲泡
            tasks:
              - id: water
                name: 备水
              - id: infusion
                name: 冲泡

        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let standard = input.standard
    let functions = standard.functions.map {
      (id: $0.id, position: $0.position, subject: "functions/\($0.id)")
    }
    let tasks = standard.functions.map { function in
      function.tasks.map { (id: $0.id, position: $0.position, subject: "tasks/\($0.id)") }
    }
    let functionRows = standard.levels.map { $0.functions.map(\.function.value) }
    let taskRows = standard.levels.map { $0.tasks.map(\.task.value) }
    return exchanged(functions, functionRows) + tasks.flatMap { exchanged($0, taskRows) }
  }

  private func exchanged(
    _ listed: [(id: String, position: SourcePosition, subject: String)], _ levels: [[String]]
  ) -> [Diagnostic] {
    zip(listed, listed.dropFirst()).compactMap { first, second in
      let printed = levels.compactMap { rows -> Bool? in
        guard let one = rows.firstIndex(of: first.id), let other = rows.firstIndex(of: second.id)
        else { return nil }
        return one < other
      }
      guard !printed.isEmpty, !printed.contains(true) else { return nil }
      return finding(
        "“{id}” is listed after “{before}”, but every level prints it before",
        ["id": second.id, "before": first.id], at: second.position,
        subject: second.subject + "/order", help: "list both in the order of the levels' tables",
        related: [("“{before}” is here", first.position)])
    }
  }
}
