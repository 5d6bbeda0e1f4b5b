package import Standards

/// What all tracks of a level have alike; at a level without tracks, everything.
package struct CommonFigures: Sendable {
  /// The level for each of its tracks; never empty.
  private let levels: [DerivedLevel]
  /// The rows that every track has, in the order of the level's table.
  package let functions: [FunctionRow]

  package init(_ levels: [DerivedLevel]) {
    self.levels = levels
    guard levels.count > 1 else {
      functions = levels.first?.functions ?? []
      return
    }
    let shared = levels.map { level in
      Set(level.functions.map(\.position) + level.functions.flatMap(\.tasks).map(\.position))
    }
    functions = (levels.first?.functions ?? []).filter { row in
      shared.allSatisfy { $0.contains(row.position) }
    }.compactMap { row in
      row.keeping { task in shared.allSatisfy { $0.contains(task.position) } }
    }
  }

  /// Whether no track has a row that another lacks.
  package var hasAllRows: Bool {
    levels.allSatisfy {
      $0.functions.count == functions.count
        && $0.functions.flatMap(\.tasks).count == functions.flatMap(\.tasks).count
    }
  }

  /// Whether tracks differ neither in rows nor in weights and hours.
  package var isComplete: Bool { hasAllRows && functions.allSatisfy { function($0) != nil } }

  /// The hour plan, if every track has the same.
  package var hours: HourPlan? {
    agreed(levels.map { try? $0.hours.get() }, by: \.figures)
  }

  /// A function with weights and hours, if all tracks that have the row have the same.
  package func function(_ row: FunctionRow) -> MatrixFunction? {
    let own = levels.compactMap { level in
      level.matrix.functions.first { $0.row.position == row.position }
    }
    return agreed(own, by: \.figures)
  }

  /// The papers in printed order: each as the first track that has it, and whether all that have
  /// it have the same figures.
  package var papers: [(paper: BlueprintPaper, isCommon: Bool)] {
    let all = levels.flatMap(\.blueprint.papers)
    return (levels.first?.standard.examinations ?? []).compactMap { examination in
      let own = all.filter { $0.examination.position == examination.position }
      return own.first.map { first in
        (first, own.allSatisfy { $0.rows.map(\.figures) == first.rows.map(\.figures) })
      }
    }
  }

  private func agreed<Value, Figures: Equatable>(
    _ values: [Value?], by figures: (Value) -> Figures
  ) -> Value? {
    guard let first = values.first ?? nil else { return nil }
    let expected = figures(first)
    return values.allSatisfy { $0.map(figures) == expected } ? first : nil
  }
}

/// The figures of an hour plan, whatever the places that print them.
fileprivate struct PlanFigures: Equatable {
  let minimum: Int
  let clause: String
  let split: HourSplit
  let rows: [RowFigures]
}

fileprivate struct RowFigures: Equatable {
  let label: String
  let weights: [Weight?]
  let hours: [Hours]
  let tasks: [RowFigures]
}

fileprivate struct PointFigures: Equatable {
  let label: String
  let figures: [Int?]
}

extension HourPlan {
  fileprivate var figures: PlanFigures {
    PlanFigures(
      minimum: classHours.minimum.value, clause: classHours.clause.value, split: split,
      rows: rows.map(\.figures))
  }
}

extension HourRow {
  fileprivate var figures: RowFigures {
    RowFigures(
      label: label.printed, weights: [knowledgeWeight, skillWeight], hours: [theory, practice],
      tasks: tasks.map(\.figures))
  }
}

extension TaskHours {
  fileprivate var figures: RowFigures {
    RowFigures(
      label: label.printed, weights: [knowledgeWeight, skillWeight], hours: [theory, practice],
      tasks: [])
  }
}

extension MatrixFunction {
  fileprivate var figures: RowFigures {
    RowFigures(
      label: row.label.printed, weights: [knowledgeWeight, skillWeight],
      hours: hours.map { [$0.theory, $0.practice] } ?? [], tasks: hours?.tasks.map(\.figures) ?? [])
  }
}

extension BlueprintRow {
  fileprivate var figures: PointFigures {
    PointFigures(label: label.printed, figures: [weight, points, questions])
  }
}
