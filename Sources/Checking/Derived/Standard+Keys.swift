import Curriculum
import Standards

// Subjects of findings: one for each datum, whichever rule reports it. They survive renumbering as
// far as the print gives anything else to hold on to.

extension Standard {
  /// Such as `weights/knowledge/7.1`; where tables of a paper share a clause, with their columns.
  func key(of table: WeightTable) -> String {
    let key = "weights/\(table.paper.value.rawValue)/\(table.clause.value)"
    let isShared =
      weightTables.count {
        $0.paper.value == table.paper.value && $0.clause.value == table.clause.value
      } > 1
    let columns = table.columns.map { column in
      ([column.level.value] + [column.track?.value].compactMap { $0 }).joined(separator: "-")
    }
    return isShared ? "\(key)/\(columns.joined(separator: "+"))" : key
  }

  /// Such as `weights/knowledge/7.1/function/brewing`.
  func key(of row: WeightRow, in table: WeightTable) -> String {
    "\(key(of: table))/\(row.subject.value.key)"
  }

  func totalKey(of table: WeightTable) -> String { key(of: table) + "/total" }
}

extension WeightTable {
  /// Subject of a column, such as `weights/knowledge/basic`.
  func key(of column: WeightColumn) -> String {
    "weights/\(paper.value.rawValue)/" + place(column.level.value, column.track?.value)
  }
}

extension ColumnWeights {
  var key: String { table.key(of: column) }
}

extension WeightSubject {
  /// As the author writes it, such as `function/brewing`.
  var key: String {
    switch self {
    case .ethics: "ethics"
    case .foundationKnowledge: "foundationKnowledge"
    case .function(let id): "function/\(id)"
    case .task(let id): "task/\(id)"
    }
  }
}

extension FunctionRow {
  /// Such as `basic/functions/brewing`.
  func key(at level: Level) -> String { "\(level.id)/functions/\(function.value)" }
}

extension TaskRow {
  /// Such as `basic/water`.
  func key(at level: Level) -> String { "\(level.id)/\(task.value)" }
}

extension ClassHours {
  /// Such as `class-hours/basic` or `class-hours/basic+advanced/green`.
  var key: String { key(at: levels.map(\.value).joined(separator: "+")) }

  /// The same for one of its levels.
  func key(at level: String) -> String { "class-hours/" + place(level, track?.value) }
}

extension EligibilityGroup {
  /// Such as `eligibility/basic` or `eligibility/basic/green`.
  var key: String { "eligibility/" + place(level.value, track?.value) }
}

extension Examination {
  /// Such as `examinations/skills` or `examinations/skills/basic+advanced/green`.
  var key: String {
    let places = [levels, tracks].map { $0.map(\.value).joined(separator: "+") }
    return (["examinations", paper.value.rawValue] + places.filter { !$0.isEmpty })
      .joined(separator: "/")
  }
}

private func place(_ level: String, _ track: String?) -> String {
  track.map { "\(level)/\($0)" } ?? level
}
