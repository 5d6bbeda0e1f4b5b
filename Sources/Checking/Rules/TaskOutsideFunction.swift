import Standards

struct TaskOutsideFunction: Rule {
  let name = "task-outside-function"
  let severity = Severity.error
  let needs = Soundness.references
  let summary = "a level's table puts a task under the function that standard.yaml gives it"
  let explanation = """
    A function is followed through the levels with its tasks. A task that one level puts under \
    another function would be missing there, and its hours would go astray. If two levels print \
    it under different functions, these are two tasks.
    """
  let badExamples = [
    RuleExample(
      file: "levels/advanced.yaml", replacing: "task: reception", with: "task: ↓water")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    let owners = Dictionary(
      input.standard.functions.flatMap { function in function.tasks.map { ($0.id, function) } }
    ) { first, _ in first }
    return input.standard.levels.flatMap { level in
      level.functions.flatMap { row in
        row.tasks.compactMap { task in
          check(task, under: row, owner: owners[task.task.value], at: level, of: input.standard)
        }
      }
    }
  }

  private func check(
    _ task: TaskRow, under row: FunctionRow, owner: WorkFunction?, at level: Level,
    of standard: Standard
  ) -> Diagnostic? {
    guard let owner, owner.id != row.function.value, standard.function(row.function.value) != nil
    else { return nil }
    return finding(
      "the task “{task}” stands under “{function}” but belongs to “{owner}”",
      ["task": task.task.value, "function": row.function.value, "owner": owner.id],
      at: task.task.position, subject: task.key(at: level),
      help: "move it, or list a task of its own under “{function}” in standard.yaml",
      related: [("“{owner}” is here", owner.position)])
  }
}
