import Curriculum
import Pages
import Standards

extension LevelTables {
  /// The tasks of a function with what is to be taught, and their hours where there are some.
  func teaching(_ function: FunctionRow) -> DataTable {
    let whole = book.requirements(of: level, functions: [function])
    let plan = plan(of: function)
    let hours =
      plan == nil
      ? []
      : [
        DataColumn(title: .words(book.strings["matrix.derivedHours"]), unit: .hours)
      ]
    return DataTable(
      id: "teaching", caption: "", columns: whole.columns.dropFirst() + hours,
      rows: zip(whole.rows, function.tasks).map { row, task in
        // The function itself is the heading above.
        let own = row.cells.suffix(whole.columns.count - 1)
        guard let plan else { return DataRow(Array(own)) }
        let hours = plan.tasks.first { $0.task == task.task.value }?.total
        return DataRow(own + [hours.map { .derived(.hours($0)) } ?? DataCell(.empty)])
      })
  }

  /// The hours of a function in words, with where they come from.
  func hours(of function: FunctionRow) -> String? {
    plan(of: function).map { row in
      book.strings(
        "hours.sum",
        ["total": row.total.text, "theory": row.theory.text, "practice": row.practice.text])
        + " · " + book.strings["derived"]
    }
  }

  private func plan(of function: FunctionRow) -> HourRow? {
    (try? level.hours.get())?.row(function: function.function.value)
  }
}
