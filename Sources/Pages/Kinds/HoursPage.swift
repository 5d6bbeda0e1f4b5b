import Curriculum
import Standards
import Templating

/// Hour guide (培训学时指南) of a level.
struct HoursPage: PageKind {
  let template = "hours"

  typealias Content = HoursView

  func pages(of book: StandardBook) -> [Page] {
    LevelContext.all(book, .hours).map {
      book.page(of: $0, template: template, HoursView(level: $0))
    }
  }
}

/// A level's hour guide, on its own page and in print.
struct HoursView: View {
  let level: LevelContext

  static let names: [Name<HoursView>] = [
    .part("tracks", "the tracks of the level, if it has any", of: TracksView.self) {
      TracksView($0.level)
    },
    .flag("hasNone", "whether there are no hours that could be divided") { view in
      view.level.derived.allSatisfy { (try? $0.hours.get()) == nil }
    },
    .part("plan", "the division of the hours, where all tracks agree", of: HourPlanView.self) {
      view in
      view.level.common.hours.map { HourPlanView(plan: $0, level: view.level) }
    },
  ]
}

/// The hours of a level or a track.
struct HourPlanView: View {
  let plan: HourPlan
  let level: LevelContext

  static let names: [Name<HourPlanView>] = [
    .text("lead", "where the hours come from") { view in
      view.strings(
        "hours.lead",
        [
          "minimum": String(view.plan.classHours.minimum.value),
          "demand": view.level.context.book.classHoursInFull(
            of: view.level.level, track: view.level.track) ?? "",
        ])
    },
    .link("clauseHref", "where the hours are printed") {
      $0.level.context.clauseHref($0.plan.classHours.clause.value)
    },
    .printed("clause", "the clause that prints the hours") { $0.plan.classHours.clause.value },
    .text("split", "how theory and practice are divided") { $0.split },
    .text("shared", "the levels that share the figure, if any") { $0.shared },
    .part(
      "hours", "ethics, foundation knowledge, the functions and their tasks", of: DataTableView.self
    ) {
      DataTableView(.hours($0.plan, id: "hours-table", at: $0.level))
    },
    .text("tasksRule", "how the hours of a function divide over its tasks") { view in
      view.strings("hours.tasksRule", ["unit": view.taskUnit.rawValue])
    },
    .part("steps", "how the hours follow from the weights", of: DataTableView.self) {
      DataTableView(.hourSteps($0.plan, id: "hours-table-steps", at: $0.level))
    },
    .markup("picture", "a picture of the rows") { $0.picture },
  ]

  private var strings: Strings { level.strings }
  /// The finer of the two units that the site names.
  private var taskUnit: HourUnit {
    let hours = level.context.book.site.hours
    return hours.taskUnit.perHour > hours.unit.perHour ? hours.taskUnit : hours.unit
  }

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
