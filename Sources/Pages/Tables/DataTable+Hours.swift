import Curriculum
import Standards

/// Tables of an hour guide (培训学时指南).
extension DataTable {
  /// Ethics, foundation knowledge and the functions with their hours.
  static func hours(_ plan: HourPlan, id: String, at level: LevelContext) -> DataTable {
    let strings = level.strings
    return DataTable(
      id: id, caption: strings["hours.tableTitle"],
      columns: [
        DataColumn(title: .words(strings["words.item"])),
        DataColumn(title: .words(strings["words.theory"]), unit: .hours),
        DataColumn(title: .words(strings["words.practice"]), unit: .hours),
        DataColumn(title: .words(strings["words.total"]), unit: .hours),
      ],
      rows: plan.rows.map { row in
        var label = DataCell(.printed(row.label.printed))
        if case .function(let id) = row.subject { label.href = level.href(.syllabus, id) }
        return DataRow([
          label, .derived(.hours(row.theory)), row.practiceCell(.plain),
          .derived(.hours(row.total), .strong),
        ])
      },
      foot: [
        DataRow([
          DataCell(.words(strings["words.sum"])), plan.cell(plan.theory),
          plan.cell(plan.practice), DataCell(.hours(plan.total)),
        ])
      ])
  }

  /// The tasks with their hours, below their functions.
  static func taskHours(_ plan: HourPlan, id: String, at level: LevelContext) -> DataTable {
    let strings = level.strings
    return DataTable(
      id: id, caption: strings["hours.tasksTitle"],
      columns: [
        DataColumn(title: .words(strings["words.task"])),
        DataColumn(title: .words(strings["hours.knowledgeItems"]), unit: .statements),
        DataColumn(title: .words(strings["words.theory"]), unit: .hours),
        DataColumn(title: .words(strings["hours.skillItems"]), unit: .statements),
        DataColumn(title: .words(strings["words.practice"]), unit: .hours),
        DataColumn(title: .words(strings["words.total"]), unit: .hours),
      ],
      rows: plan.rows.filter { !$0.tasks.isEmpty }.flatMap { row in
        var label = DataCell(.printed(row.label.printed), .strong)
        label.columns = 6
        return [DataRow([label])] + row.tasks.map(\.dataRow)
      })
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
}

extension HourRow {
  /// A function whose skills are weighted by task has no weight of its own, and hours all the same.
  fileprivate var hasPractice: Bool { skillWeight != nil || practice.units > 0 }

  fileprivate func practiceCell(_ look: DataCell.Look) -> DataCell {
    hasPractice ? .derived(.hours(practice), look) : DataCell(.empty)
  }
}

extension TaskHours {
  fileprivate var dataRow: DataRow {
    var name = DataCell(.printed(label.printed))
    name.number = row?.number?.value
    return DataRow([
      name,
      DataCell(.count(row?.knowledge.count ?? 0), .muted), .derived(.hours(theory)),
      DataCell(.count(row?.skills.count ?? 0), .muted), .derived(.hours(practice)),
      .derived(.hours(total), .strong),
    ])
  }
}
