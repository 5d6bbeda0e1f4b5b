import Curriculum
import Pages
import Standards

/// The tables of a level, for one track if it has tracks.
struct LevelTables: Sendable {
  let level: DerivedLevel
  let book: StandardBook

  init(_ level: DerivedLevel, _ book: StandardBook) {
    self.level = level
    self.book = book
  }

  /// Functions, tasks and their requirements with merged cells, as printed.
  var matrix: DataTable { book.requirements(of: level) }

  /// Ethics, foundation knowledge, functions and their tasks in class hours.
  var hours: DataTable? {
    guard let plan = try? level.hours.get() else { return nil }
    let words = book.strings
    return DataTable(
      id: "hours", caption: words["hours.tableTitle"],
      columns: [
        DataColumn(title: .words(words["word.function"])),
        DataColumn(title: .words(words["word.task"])),
        DataColumn(title: .words(words["words.theory"]), unit: .hours),
        DataColumn(title: .words(words["words.practice"]), unit: .hours),
        DataColumn(title: .words(words["words.total"]), unit: .hours),
        DataColumn(title: .words(words["exports.derived"])),
      ],
      rows: plan.rows.flatMap(rows),
      foot: [
        DataRow(
          [DataCell(.words(words["words.sum"]))]
            + sums(plan))
      ])
  }

  /// The tasks of a function add up to it; what has no tasks stands alone.
  private func rows(_ row: HourRow) -> [DataRow] {
    var label = DataCell(.printed(row.label.printed))
    guard !row.tasks.isEmpty else {
      return [DataRow([label] + cells(.empty, row.theory, row.practice))]
    }
    label.rows = row.tasks.count
    return row.tasks.enumerated().map { index, task in
      let own = cells(.printed(task.label.printed), task.theory, task.practice)
      return DataRow(index == 0 ? [label] + own : own)
    }
  }

  private func cells(_ task: DataContent, _ theory: Hours, _ practice: Hours) -> [DataCell] {
    [
      DataCell(task), .derived(.hours(theory)), .derived(.hours(practice)),
      .derived(.hours(theory + practice)), DataCell(.words(book.strings["derived"])),
    ]
  }

  /// The standard says the total, and mostly nothing of how it is divided.
  private func sums(_ plan: HourPlan) -> [DataCell] {
    var isDerived = false
    if case .derived = plan.split { isDerived = true }
    let parts = [plan.theory, plan.practice].map { hours in
      isDerived ? .derived(.hours(hours)) : DataCell(.hours(hours))
    }
    let mark = DataContent.words(isDerived ? book.strings["exports.derivedSplit"] : "")
    return [DataCell(.empty)] + parts + [DataCell(.hours(plan.total)), DataCell(mark)]
  }

  /// Points and questions of all papers.
  var blueprint: DataTable {
    let words = book.strings
    return DataTable(
      id: "blueprint", caption: words("exam.caption", ["paper": ""]),
      columns: [
        DataColumn(title: .words(words["exports.paper"])),
        DataColumn(title: .words(words["words.item"])),
        DataColumn(title: .words(words["words.weight"]), unit: .percent),
        DataColumn(title: .words(words["exam.points"]), unit: .points),
        DataColumn(title: .words(words["exam.questions"]), unit: .questions),
        DataColumn(title: .words(words["exports.derived"])),
      ],
      rows: level.blueprint.papers.flatMap { paper in
        paper.rows.map { row in
          DataRow([
            DataCell(.printed(paper.examination.name.printed)),
            DataCell(.printed(row.label.printed)), DataCell(.count(row.weight)),
            .derived(.count(row.points)),
            row.questions.map { .derived(.count($0)) } ?? DataCell(.empty),
            DataCell(.words(words["exports.derivedPoints"])),
          ])
        }
      })
  }
}
