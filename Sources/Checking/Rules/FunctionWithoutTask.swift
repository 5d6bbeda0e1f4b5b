import Standards

struct FunctionWithoutTask: Rule {
  let name = "function-without-task"
  let severity = Severity.error
  let needs = Soundness.nothing
  let summary = "every function at a level has at least one task"
  let explanation = """
    The table of a level has a row for each task (工作任务), so that a function without any cannot \
    be shown. Most likely rows of the print were lost, or the level does not have the function.
    """
  let badExamples = [
    RuleExample(
      file: "levels/basic.yaml",
      replacing: """
        function: service
            number: "2."
            label: 茶事接待
            tasks:
              - task: reception
                number: "2.1"
                label: 迎宾接待
                skills:
                  - id: s1
                    number: "2.1.1"
                    text: 能引导客人入座
                knowledge:
                  - id: k1
                    number: "2.1.1"
                    text: 接待礼仪
        """,
      with: """
        function: ↓service
            number: "2."
            label: 茶事接待
            tasks: []
        """)
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.levels.flatMap { level in
      level.functions.filter(\.tasks.isEmpty).map { row in
        finding(
          "“{function}” has no task", ["function": row.label.printed], at: row.function.position,
          subject: row.key(at: level), help: "add its tasks, or remove the function from the level")
      }
    }
  }
}
