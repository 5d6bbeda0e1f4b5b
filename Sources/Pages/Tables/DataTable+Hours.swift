import Curriculum
import Standards

/// Tables of an hour guide (培训学时指南).
extension DataTable {
  /// Ethics, foundation knowledge and the functions with their tasks; a function's own row is the
  /// sum over its tasks.
  static func hours(_ plan: HourPlan, id: String, at level: LevelContext) -> DataTable {
    func column(_ key: String, _ unit: DataColumn.Unit) -> DataColumn {
      DataColumn(title: .words(level.strings[key]), unit: unit)
    }
    return DataTable(
      id: id, caption: level.strings["hours.tableTitle"],
      columns: [
        column("words.item", .none), column("hours.knowledgeItems", .statements),
        column("words.theory", .hours), column("hours.skillItems", .statements),
        column("words.practice", .hours), column("words.total", .hours),
      ],
      rows: plan.rows.flatMap { row in
        [row.dataRow(at: level)] + row.tasks.map(\.dataRow)
      },
      foot: [
        DataRow([
          DataCell(.words(level.strings["words.sum"])), DataCell(.count(plan.items(\.knowledge))),
          plan.cell(plan.theory), DataCell(.count(plan.items(\.skills))),
          plan.cell(plan.practice), DataCell(.hours(plan.total)),
        ])
      ])
  }

  /// How the hours of each row follow from its weights.
  static func hourSteps(_ plan: HourPlan, id: String, at level: LevelContext) -> DataTable {
    let strings = level.strings
    return DataTable(
      id: id, caption: strings["hours.stepsTitle"],
      columns: [
        DataColumn(title: .words(strings["words.item"])),
        DataColumn(title: .words(strings["words.knowledgeWeight"]), unit: .percent),
        DataColumn(title: .words(strings["hours.theoryQuota"]), unit: .hours),
        DataColumn(title: .words(strings["words.theory"]), unit: .hours),
        DataColumn(title: .words(strings["words.skillWeight"]), unit: .percent),
        DataColumn(title: .words(strings["hours.practiceQuota"]), unit: .hours),
        DataColumn(title: .words(strings["words.practice"]), unit: .hours),
      ],
      rows: plan.rows.map { row in
        DataRow([
          DataCell(.printed(row.label.printed)), .weight(row.knowledgeWeight),
          .derived(.quota(row.theoryQuota)), .derived(.hours(row.theory), .strong),
          .weight(row.skillWeight),
          row.hasPractice ? .derived(.quota(row.practiceQuota)) : DataCell(.empty),
          row.practiceCell(.strong),
        ])
      },
      foot: [
        DataRow([
          DataCell(.words(strings["words.sum"])), DataCell(.empty), plan.cell(plan.theory),
          plan.cell(plan.theory), DataCell(.empty), plan.cell(plan.practice),
          plan.cell(plan.practice),
        ])
      ])
  }
}

extension DataCell {
  static func weight(_ weight: Weight?) -> DataCell {
    DataCell(weight.map(DataContent.weight) ?? .empty)
  }

  static func hours(_ hours: Hours?) -> DataCell {
    hours.map { .derived(.hours($0)) } ?? DataCell(.empty)
  }
}

extension HourPlan {
  /// A sum, which is printed where the standard itself divides the hours.
  fileprivate func cell(_ hours: Hours) -> DataCell {
    split == .printed ? DataCell(.hours(hours)) : .derived(.hours(hours))
  }

  /// How many statements of a kind its tasks have.
  fileprivate func items(_ statements: KeyPath<TaskRow, [some Statement]>) -> Int {
    rows.reduce(0) { $0 + $1.items(statements) }
  }
}

extension HourRow {
  /// A function whose skills are weighted by task has no weight of its own, and hours all the same.
  fileprivate var hasPractice: Bool { skillWeight != nil || practice.units > 0 }

  fileprivate func practiceCell(_ look: DataCell.Look) -> DataCell {
    hasPractice ? .derived(.hours(practice), look) : DataCell(.empty)
  }

  fileprivate func items(_ statements: KeyPath<TaskRow, [some Statement]>) -> Int {
    tasks.reduce(0) { $0 + ($1.row?[keyPath: statements].count ?? 0) }
  }

  fileprivate func dataRow(at level: LevelContext) -> DataRow {
    var name = DataCell(.printed(label.printed))
    if case .function(let id) = subject { name.href = level.href(.syllabus, function: id) }
    func count(_ items: Int) -> DataCell {
      tasks.isEmpty ? DataCell(.empty) : DataCell(.count(items), .muted)
    }
    return DataRow([
      name, count(items(\.knowledge)), .derived(.hours(theory), .strong), count(items(\.skills)),
      practiceCell(.strong), .derived(.hours(total), .strong),
    ])
  }
}

extension TaskHours {
  fileprivate var dataRow: DataRow {
    var name = DataCell(.printed(label.printed), .sub)
    name.number = row?.number?.value
    return DataRow([
      name,
      DataCell(.count(row?.knowledge.count ?? 0), .muted), .derived(.hours(theory)),
      DataCell(.count(row?.skills.count ?? 0), .muted), .derived(.hours(practice)),
      .derived(.hours(total)),
    ])
  }
}
