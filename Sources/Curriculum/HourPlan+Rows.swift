import Standards

extension HourPlan {
  /// The two modes side by side, row by row.
  static func rows(of level: DerivedLevel, theory: ModeHours, practice: ModeHours) -> [HourRow] {
    HourRows(
      standard: level.standard, functions: level.functions,
      cells: theory.weights.cells + practice.weights.cells, theory: theory, practice: practice,
      taskUnit: level.settings.taskUnit
    ).all
  }
}

private struct HourRows {
  let standard: Standard
  /// The level's functions in the track.
  let functions: [FunctionRow]
  /// Of the knowledge table, then of the skills table.
  let cells: [WeightCell]
  let theory: ModeHours
  let practice: ModeHours
  let taskUnit: HourUnit

  var all: [HourRow] { subjects.map(row) }

  /// What has a weight in a table, then functions that the level has without any.
  private var subjects: [WeightSubject] {
    let own = functions.map { WeightSubject.function($0.function.value) }
    let present = Set(own + cells.filter { $0.weight.value.percent != nil }.map(\.owner))
    return (cells.map(\.owner).filter(present.contains) + own).withoutRepetition
  }

  private func row(_ subject: WeightSubject) -> HourRow {
    HourRow(
      subject: subject,
      label: label(of: subject),
      knowledgeWeight: theory.weight(subject),
      skillWeight: practice.weight(subject),
      theoryQuota: theory.quota(subject),
      practiceQuota: practice.quota(subject),
      theory: theory.hours(subject),
      practice: practice.hours(subject),
      tasks: tasks(of: subject))
  }

  private func tasks(of subject: WeightSubject) -> [TaskHours] {
    let rows = functions.filter { .function($0.function.value) == subject }.flatMap(\.tasks)
    let weighted = cells.filter { $0.owner == subject && $0.weight.value.percent != nil }
    let ids = (rows.map(\.task.value) + weighted.compactMap(\.task)).withoutRepetition
    let own = ids.map { id in rows.filter { $0.task.value == id } }
    let theory = theory.hours(
      tasks: ids, of: subject, counts: own.map { $0.reduce(0) { $0 + $1.knowledge.count } },
      in: taskUnit)
    let practice = practice.hours(
      tasks: ids, of: subject, counts: own.map { $0.reduce(0) { $0 + $1.skills.count } },
      in: taskUnit)
    return ids.indices.map { index in
      task(ids[index], row: own[index].first, theory: theory[index], practice: practice[index])
    }
  }

  private func task(_ id: String, row: TaskRow?, theory: Hours, practice: Hours) -> TaskHours {
    TaskHours(
      task: id,
      row: row,
      label: row?.label ?? label(of: .task(id)),
      knowledgeWeight: self.theory.weight(.task(id)),
      skillWeight: self.practice.weight(.task(id)),
      theory: theory,
      practice: practice)
  }

  private func label(of subject: WeightSubject) -> PrintedText {
    if let cell = cells.first(where: { $0.subject == subject }) { return cell.row.label }
    if case .function(let id) = subject {
      if let row = functions.first(where: { $0.function.value == id }) { return row.label }
      if let identity = standard.function(id) { return identity.name }
    }
    return PrintedText(printed: "", position: standard.position)
  }
}
