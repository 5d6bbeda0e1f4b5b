import Standards

/// Compares a function at one level with the same function at lower levels.
struct TaskComparison {
  let here: FunctionAtLevel
  /// Lower levels that have the function, lowest first.
  let below: [FunctionAtLevel]

  var step: ProgressionStep {
    let kept = Set(here.tasks.map(\.task.value))
    return ProgressionStep(
      level: here.level,
      previous: below.last?.level,
      number: here.first.number,
      label: here.first.label,
      tasks: here.tasks.map(task),
      dropped: below.last?.tasks.filter { !kept.contains($0.task.value) } ?? [])
  }

  private func task(_ row: TaskRow) -> ProgressionTask {
    let id = row.task.value
    let continued = below.last?.task(id) != nil
    let lower = continued ? below.compactMap { level in level.task(id).map { (level, $0) } } : []
    return ProgressionTask(
      row: row,
      status: continued ? .continued : .new,
      skills: StatementPairing(
        here: row.skills, below: lower.map { ($0.level, $1.skills) }
      ).progression,
      knowledge: StatementPairing(
        here: row.knowledge, below: lower.map { ($0.level, $1.knowledge) }
      ).progression)
  }
}
