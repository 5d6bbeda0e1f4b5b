package import Standards

/// Competence matrix (能力矩阵) of a level: its requirements with weights and hours, and beside them
/// what lower levels already demand (高等级涵盖低等级).
package struct CompetenceMatrix: Hashable, Sendable {
  package let level: String
  package let track: String?
  /// In the order of the level's table.
  package let functions: [MatrixFunction]
  /// Functions that only lower levels have, in the order of the standard's functions.
  package let lowerFunctions: [InheritedFunction]

  init(_ level: DerivedLevel) {
    level.note("CompetenceMatrix")
    let figures = Figures(level)
    self.level = level.level.id
    track = level.trackId
    functions = level.functions.map { row in
      figures.function(row, inherited: level.inheritance.rows(of: row.function.value))
    }
    lowerFunctions = level.inheritance.lowerOnly
  }

  /// Weights and hours beside the rows. Each may be missing by itself.
  private struct Figures {
    let knowledge: ColumnWeights?
    let skills: ColumnWeights?
    let plan: HourPlan?

    init(_ level: DerivedLevel) {
      knowledge = try? level.weights(.knowledge).get()
      skills = try? level.weights(.skills).get()
      plan = try? level.hours.get()
    }

    func function(_ row: FunctionRow, inherited: [InheritedRow]) -> MatrixFunction {
      let subject = WeightSubject.function(row.function.value)
      let hours = plan?.row(function: row.function.value)
      return MatrixFunction(
        row: row,
        knowledgeWeight: knowledge?.cell(of: subject)?.weight.value,
        skillWeight: skills?.cell(of: subject)?.weight.value,
        hours: hours,
        tasks: row.tasks.map { task($0, in: hours) },
        inherited: inherited)
    }

    private func task(_ row: TaskRow, in hours: HourRow?) -> MatrixTask {
      let subject = WeightSubject.task(row.task.value)
      return MatrixTask(
        row: row,
        knowledgeWeight: knowledge?.cell(of: subject)?.weight.value,
        skillWeight: skills?.cell(of: subject)?.weight.value,
        hours: hours?.tasks.first { $0.task == row.task.value })
    }
  }
}

/// A function of a `CompetenceMatrix`.
package struct MatrixFunction: Hashable, Sendable {
  package let row: FunctionRow
  /// `nil` if the knowledge table gives the function no weight of its own.
  package let knowledgeWeight: Weight?
  /// `nil` if the skills table gives the function no weight of its own.
  package let skillWeight: Weight?
  /// `nil` where the standard gives nothing to divide.
  package let hours: HourRow?
  /// In the order of the level's table.
  package let tasks: [MatrixTask]
  /// The same function in lower levels, lowest first.
  package let inherited: [InheritedRow]
}

/// A task of a `CompetenceMatrix`. Its skills and knowledge are those of `row`.
package struct MatrixTask: Hashable, Sendable {
  package let row: TaskRow
  /// `nil` where weights are given per function.
  package let knowledgeWeight: Weight?
  /// `nil` where weights are given per function.
  package let skillWeight: Weight?
  /// `nil` where the standard gives nothing to divide.
  package let hours: TaskHours?
}
