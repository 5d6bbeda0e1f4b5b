import Curriculum
import Standards

/// Weights and hours beside the functions of a level.
extension DataTable {
  /// - Parameter withTasks: whether a column names the tasks, as the level at a glance does; then
  ///   the hours stand in one column, and the functions lead to the matrix.
  static func figures(
    of derived: DerivedLevel, id: String, at level: LevelContext, withTasks: Bool
  ) -> DataTable {
    let strings = level.strings
    let hasHours = (try? derived.hours.get()) != nil
    func column(_ key: String, _ unit: DataColumn.Unit) -> DataColumn {
      DataColumn(title: .words(strings[key]), unit: unit)
    }
    let figures = [
      column("words.knowledgeWeight", .percent), column("words.skillWeight", .percent),
    ]
    let hours =
      withTasks
      ? [column("words.hours", .hours)]
      : hasHours
        ? ["theory", "practice", "hours"].map { column("words." + $0, .hours) } : []
    return DataTable(
      id: id, caption: strings[withTasks ? "levelPage.functions" : "matrix.figures"],
      columns: [column("word.function", .none)] + (withTasks ? [column("word.task", .none)] : [])
        + figures + hours,
      rows: derived.matrix.functions.map { function in
        let place = level.level.anchor(of: function.row)
        var name = DataCell(.printed(function.row.label.printed))
        name.number = function.row.number?.value
        if withTasks { name.href = level.href(.matrix, place) } else { name.fragment = place }
        let tasks = function.row.tasks.map(\.label.printed)
          .joined(separator: strings["listSeparator"])
        let own = function.hours
        return DataRow(
          [name] + (withTasks ? [DataCell(.printed(tasks))] : [])
            + [.weight(function.knowledgeWeight), .weight(function.skillWeight)]
            + (withTasks
              ? [.hours(own?.total)]
              : hasHours ? [.hours(own?.theory), .hours(own?.practice), .hours(own?.total)] : []))
      }
    ).withoutBlankFigures()
  }
}
