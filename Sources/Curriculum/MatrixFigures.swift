import Standards

/// Weights and hours beside the rows of a `CompetenceMatrix`. Each may be missing by itself.
struct MatrixFigures {
  private let knowledge: ColumnWeights?
  private let skills: ColumnWeights?
  private let plan: HourPlan?

  init(
    standard: Standard,
    level: Level,
    track: String?,
    settings: HourDefaults
  ) {
    knowledge = try? ColumnWeights(
      standard: standard, level: level, track: track, paper: .knowledge)
    skills = try? ColumnWeights(standard: standard, level: level, track: track, paper: .skills)
    plan = try? HourPlan(standard: standard, level: level.id, track: track, settings: settings)
  }

  func function(_ row: FunctionRow, inherited: [InheritedRow]) -> MatrixFunction {
    let subject = WeightSubject.function(row.function.value)
    let hours = plan?.row(function: row.function.value)
    return MatrixFunction(
      row: row,
      knowledgeWeight: knowledge?.share(of: subject)?.weight,
      skillWeight: skills?.share(of: subject)?.weight,
      hours: hours,
      tasks: row.tasks.map { task($0, in: hours) },
      inherited: inherited)
  }

  private func task(_ row: TaskRow, in hours: HourRow?) -> MatrixTask {
    let subject = WeightSubject.task(row.task.value)
    return MatrixTask(
      row: row,
      knowledgeWeight: knowledge?.share(of: subject)?.weight,
      skillWeight: skills?.share(of: subject)?.weight,
      hours: hours?.tasks.first { $0.task == row.task.value })
  }
}
