import Curriculum
import Standards

/// A level's hour guide as templates see it, on its own page and in print.
struct HoursViews {
  let book: StandardBook
  let level: Level
  /// The page that shows it.
  let page: PageAddress
  /// Goes before each anchor where one page shows several parts.
  var prefix = ""

  var values: [String: TemplateValue] {
    let plans = book.standard.tracks(at: level.id).compactMap { track in
      book.hourPlan(level, track: track).map { values($0, track: track) }
    }
    return [
      "prefix": .text(prefix), "nested": .flag(!prefix.isEmpty),
      "plans": .objects(plans), "isMissing": .flag(plans.isEmpty),
    ]
  }

  private func values(_ plan: HourPlan, track: Track?) -> [String: TemplateValue] {
    let suffix = track.map { "-" + $0.id } ?? ""
    return [
      "track": .optional(track?.name.printed),
      "tableId": .text(prefix + "hours-table" + suffix),
      "taskTableId": .text(prefix + "task-hours" + suffix),
      "lead": .text(lead(plan)),
      "clauseHref": .optional(
        book.clauseHref(plan.classHours.clause.value, from: page)),
      "clause": .text(plan.classHours.clause.value),
      "split": .text(split(plan)),
      "shared": .optional(shared(plan)),
      "rows": .objects(plan.rows.map(row)),
      "total": .text(plan.total.text), "theory": .text(plan.theory.text),
      "practice": .text(plan.practice.text),
      "functions": .objects(plan.rows.filter { !$0.tasks.isEmpty }.flatMap(taskRows)),
      "picture": .html(picture(plan)),
    ]
  }

  private func lead(_ plan: HourPlan) -> String {
    book.strings(
      "hours.lead",
      ["minimum": String(plan.classHours.minimum.value), "clause": plan.classHours.clause.value])
  }

  private func split(_ plan: HourPlan) -> String {
    switch plan.split {
    case .printed: book.strings["hours.splitPrinted"]
    case .derived(let theory):
      book.strings(
        "hours.splitDerived", ["theory": String(theory), "practice": String(100 - theory)])
    }
  }

  private func shared(_ plan: HourPlan) -> String? {
    let names = plan.sharedWith.compactMap { book.standard.level($0)?.name.printed }
    guard !names.isEmpty else { return nil }
    return book.strings(
      "hours.shared", ["levels": names.joined(separator: book.strings["listSeparator"])])
  }

  private func row(_ row: HourRow) -> [String: TemplateValue] {
    var href: String?
    if case .function(let id) = row.subject {
      href = page.href(to: book.addresses.level(level.id, .syllabus), fragment: id)
    }
    return [
      "label": .text(row.label.printed), "href": .optional(href),
      "knowledgeWeight": .text(Figures.percent(row.knowledgeWeight)),
      "skillWeight": .text(Figures.percent(row.skillWeight)),
      "theoryQuota": .text(row.theoryQuota.text), "theory": .text(row.theory.text),
      "practiceQuota": .text(row.skillWeight == nil ? "" : row.practiceQuota.text),
      "practice": .text(row.skillWeight == nil ? "" : row.practice.text),
      "total": .text(row.total.text),
    ]
  }

  private func taskRows(_ row: HourRow) -> [[String: TemplateValue]] {
    row.tasks.enumerated().map { index, task in
      [
        "opens": .flag(index == 0), "function": .text(row.label.printed),
        "label": .text(
          [task.row?.number.value, task.label.printed].compactMap { $0 }
            .joined(separator: " ")),
        "skills": .number(task.row?.skills.count ?? 0),
        "knowledge": .number(task.row?.knowledge.count ?? 0),
        "theory": .text(task.theory.text), "practice": .text(task.practice.text),
        "total": .text(task.total.text),
      ]
    }
  }

  private func picture(_ plan: HourPlan) -> String {
    BarChart(
      title: book.strings("hours.picture", ["total": plan.total.text]),
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
