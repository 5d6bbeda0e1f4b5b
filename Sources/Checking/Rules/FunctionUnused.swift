import Standards

struct FunctionUnused: Rule {
  let name = "function-unused"
  let severity = Severity.warning
  let needs = Soundness.references
  let summary = "every function and task that standard.yaml lists is required at a level"
  let explanation = """
    A function without a row in any level's table would get a page that says nothing. Most often \
    its rows were forgotten, or bear the id of another.
    """
  let badExamples = [
    RuleExample(
      file: "standard.yaml", replacing: "  - id: service\n    name: 茶事接待\n",
      with: """
          - id: ↓selling
            name: 茶叶冲泡
            tasks: []
          - id: service
            name: 茶事接待

        """),
    RuleExample(
      file: "standard.yaml", replacing: "      - id: reception\n        name: 迎宾接待\n",
      with: """
              - id: reception
                name: 迎宾接待
              - id: ↓farewell
                name: 迎宾接待

        """),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let rows = input.standard.levels.flatMap(\.functions)
    let functions = Set(rows.map(\.function.value))
    let tasks = Set(rows.flatMap(\.tasks).map(\.task.value))
    return input.standard.functions.flatMap { function -> [Diagnostic] in
      guard functions.contains(function.id) else {
        return [
          finding(
            "no level requires the function “{id}”", ["id": function.id],
            at: function.position, subject: "functions/\(function.id)",
            help: "encode its rows in the levels' files, or remove it")
        ]
      }
      return function.tasks.filter { !tasks.contains($0.id) }.map { task in
        finding(
          "no level requires the task “{id}”", ["id": task.id], at: task.position,
          subject: "tasks/\(task.id)", help: "encode its rows in the levels' files, or remove it",
          variant: "task")
      }
    }
  }
}
