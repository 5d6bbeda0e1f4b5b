import Standards

struct TaskWithoutSkill: Rule {
  let name = "task-without-skill"
  let severity = Severity.warning
  let summary = "every task at a level demands at least one skill"
  let explanation = """
    A task (工作任务) is defined by what its holder can do. Without skills there is nothing to \
    practise and nothing for the skills paper. Most likely a row of the print was lost.
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
        """,
      with: """
        task: ↓reception
                number: "2.1"
                label: 迎宾接待
                skills: []
        """)
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.levels.flatMap { level in
      level.tasks.filter(\.skills.isEmpty).map { task in
        finding(
          "“{task}” demands no skill", ["task": task.label.printed],
          at: task.task.position, subject: task.key(at: level),
          help: "look for the task's skills in the print")
      }
    }
  }
}
