import Standards

struct TaskWithoutKnowledge: Rule {
  let name = "task-without-knowledge"
  let severity = Severity.warning
  let summary = "every task at a level demands at least one item of knowledge"
  let explanation = """
    The table sets 相关知识要求 beside the skills of every task. Without them there is nothing to \
    teach in theory hours and nothing for the knowledge paper. Most likely a row of the print was \
    lost. A family without such a column is not looked at.
    """
  let badExamples = [
    RuleExample(
      file: "levels/basic.yaml",
      replacing: """
        task: reception
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
        task: ↓reception
                number: "2.1"
                label: 迎宾接待
                skills:
                  - id: s1
                    number: "2.1.1"
                    text: 能引导客人入座
                knowledge: []
        """)
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let levels = input.standard.levels
    guard levels.flatMap(\.tasks).contains(where: { !$0.knowledge.isEmpty }) else { return [] }
    return levels.flatMap { level in
      level.tasks.filter(\.knowledge.isEmpty).map { task in
        finding(
          "“{task}” demands no knowledge", ["task": task.label.printed],
          at: task.task.position, subject: task.key(at: level),
          help: "look for the task's knowledge in the print")
      }
    }
  }
}
