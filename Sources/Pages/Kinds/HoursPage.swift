import Curriculum
import Standards
import Templating

/// Hour guide (培训学时指南) of a level.
struct HoursPage: PageKind {
  let template = "hours"

  typealias Content = HoursView

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      book.page(
        .hours, of: level, template: template, HoursView(level: LevelContext(book, level, .hours)))
    }
  }
}

/// A level's hour guide, on its own page and in print.
struct HoursView: View {
  let level: LevelContext

  static let names: [Name<HoursView>] = [
    .list("plans", "the division of the hours, for each track", of: HourPlanView.self) { view in
      view.level.derived.compactMap { derived in
        (try? derived.hours.get()).map {
          HourPlanView(plan: $0, track: derived.track, level: view.level)
        }
      }
    }
  ]
}

/// The hours of a level for one track.
struct HourPlanView: View {
  let plan: HourPlan
  let track: Track?
  let level: LevelContext

  static let names: [Name<HourPlanView>] = [
    .printed("track", "name of the track, where the level has tracks") { $0.track?.name.printed },
    .text("suffix", "what ids of the track end in") { view in
      view.track.map { "-hours-table-" + $0.id }
    },
    .text("tableId", "id of the first table on the page") { "hours-table" + $0.idSuffix },
    .text("taskTableId", "id of the table of tasks on the page") { "task-hours" + $0.idSuffix },
    .text("lead", "where the hours come from") { view in
      view.strings(
        "hours.lead",
        [
          "minimum": String(view.plan.classHours.minimum.value),
          "clause": view.plan.classHours.clause.value,
        ])
    },
    .link("clauseHref", "where the hours are printed") {
      $0.level.context.clauseHref($0.plan.classHours.clause.value)
    },
    .printed("clause", "the clause that prints the hours") { $0.plan.classHours.clause.value },
    .text("split", "how theory and practice are divided") { $0.split },
    .text("shared", "the levels that share the figure, if any") { $0.shared },
    .list("rows", "ethics, foundation knowledge and the functions", of: HourRowView.self) { view in
      view.plan.rows.map { HourRowView(row: $0, level: view.level) }
    },
    .text("total", "hours in all") { $0.plan.total.text },
    .text("theory", "hours of theory in all") { $0.plan.theory.text },
    .text("practice", "hours of practice in all") { $0.plan.practice.text },
    .markup("picture", "a picture of the rows") { $0.picture },
  ]

  private var strings: Strings { level.strings }
  private var idSuffix: String { track.map { "-" + $0.id } ?? "" }

  private var split: String {
    switch plan.split {
    case .printed: strings["hours.splitPrinted"]
    case .derived(let theory):
      strings("hours.splitDerived", ["theory": String(theory), "practice": String(100 - theory)])
    }
  }

  private var shared: String? {
    let names = plan.sharedWith.compactMap { level.standard.level($0)?.name.printed }
    guard !names.isEmpty else { return nil }
    return strings("hours.shared", ["levels": names.joined(separator: strings["listSeparator"])])
  }

  private var picture: Markup {
    BarChart(
      title: strings("hours.picture", ["total": plan.total.text]),
      bars: plan.rows.map { row in
        BarChart.Bar(
          name: row.label.printed, value: row.total.text,
          parts: [
            BarChart.Part(kind: "theory", amount: row.theory.units),
            BarChart.Part(kind: "practice", amount: row.practice.units),
          ])
      }
    ).svg
  }
}

/// A row of the hour guide.
struct HourRowView: View {
  let row: HourRow
  let level: LevelContext

  static let names: [Name<HourRowView>] = [
    .printed("label", "the row as the weight table prints it") { $0.row.label.printed },
    .link("href", "where the function is taught; nothing for other rows") { view in
      guard case .function(let id) = view.row.subject else { return nil }
      return view.level.href(.syllabus, id)
    },
    .text("knowledgeWeight", "weight of the paper on knowledge") { $0.row.knowledgeWeight.words },
    .text("skillWeight", "weight of the paper on skills") { $0.row.skillWeight.words },
    .text("theoryQuota", "hours of theory before rounding, derived") { $0.row.theoryQuota.text },
    .text("theory", "hours of theory, derived") { $0.row.theory.text },
    .text("practiceQuota", "hours of practice before rounding, derived") {
      $0.hasPractice ? $0.row.practiceQuota.text : nil
    },
    .text("practice", "hours of practice, derived; nothing where none are given") {
      $0.hasPractice ? $0.row.practice.text : nil
    },
    .text("total", "hours in all, derived") { $0.row.total.text },
    .list("tasks", "the hours of the tasks", of: TaskHoursView.self) {
      $0.row.tasks.map(TaskHoursView.init)
    },
  ]

  /// A function whose skills are weighted by task has no weight of its own, and hours all the same.
  private var hasPractice: Bool { row.skillWeight != nil || row.practice.units > 0 }
}

/// The hours of a task.
struct TaskHoursView: View {
  let task: TaskHours

  static let names: [Name<TaskHoursView>] = [
    .printed("label", "number and label of the task as printed") {
      [$0.task.row?.number?.value, $0.task.label.printed].compactMap { $0 }.joined(separator: " ")
    },
    .number("skills", "number of its skills") { $0.task.row?.skills.count ?? 0 },
    .number("knowledge", "number of its items of knowledge") {
      $0.task.row?.knowledge.count ?? 0
    },
    .text("theory", "hours of theory, derived") { $0.task.theory.text },
    .text("practice", "hours of practice, derived") { $0.task.practice.text },
    .text("total", "hours in all, derived") { $0.task.total.text },
  ]
}
