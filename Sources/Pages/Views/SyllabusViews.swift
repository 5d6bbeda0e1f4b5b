import Curriculum
import Standards

/// A level's syllabus as templates see it, on its own page and in print.
struct SyllabusViews {
  let book: StandardBook
  let level: Level
  /// The page that shows it.
  let page: PageAddress
  /// Goes before each anchor where one page shows several parts.
  var prefix = ""

  var values: [String: TemplateValue] {
    let statements = StatementViews(book: book, prefix: prefix)
    let eligibility = EligibilityViews(book: book, page: page, prefix: prefix)
    return [
      "prefix": .text(prefix), "nested": .flag(!prefix.isEmpty),
      "aims": .text(
        book.strings(
          "syllabus.aims",
          ["level": level.title.printed, "occupation": book.standard.occupation.name.printed])),
      "definition": .optional(book.standard.occupation.definition?.printed),
      "facts": Figures(book: book, level: level).facts,
      "eligibility": .objects(eligibility.groups(of: level).map(eligibility.group)),
      "eligibilityHref": book.href(book.addresses.eligibility, from: page),
      "hoursHref": .text(page.href(to: book.addresses.level(level.id, .hours))),
      "examHref": .text(page.href(to: book.addresses.level(level.id, .exam))),
      "ethics": statements.ethics,
      "foundationKnowledge": statements.foundationKnowledge,
      "functions": .objects(functions),
      "hours": .objects(hours),
      "papers": .objects(PaperViews(book: book, prefix: prefix).papers(of: level)),
    ]
  }

  private var hours: [[String: TemplateValue]] {
    book.standard.tracks(at: level.id).compactMap { track in
      guard let plan = book.hourPlan(level, track: track) else { return nil }
      let words = book.strings(
        "hours.sum",
        [
          "total": plan.total.text, "theory": plan.theory.text, "practice": plan.practice.text,
        ])
      return [
        "track": .optional(track?.name.printed), "sum": .text(words),
        "isPrinted": .flag(plan.split == .printed),
      ]
    }
  }

  private var functions: [[String: TemplateValue]] {
    let plans = book.standard.tracks(at: level.id).map {
      (track: $0, plan: book.hourPlan(level, track: $0))
    }
    return level.functions.map { function in
      let track = plans.first { pair in
        function.tracks.isEmpty || function.tracks.contains { $0.value == pair.track?.id }
      }
      let row = track?.plan?.row(function: function.function.value)
      return [
        "number": .text(function.number.value),
        "label": .text(function.label.printed),
        "anchor": .text(prefix + function.function.value),
        "href": .text(
          page.href(to: book.addresses.function(function.function.value), fragment: level.id)),
        "weights": .optional(row.flatMap { weights($0) }),
        "hours": .optional(row.map { hourWords($0.theory, $0.practice, $0.total) }),
        "tasks": .objects(
          function.tasks.map { task($0, hours: row?.tasks) }),
      ]
    }
  }

  private func weights(_ row: HourRow) -> String? {
    guard let knowledge = row.knowledgeWeight?.percent, let skill = row.skillWeight?.percent else {
      return nil
    }
    return book.strings(
      "syllabus.weights", ["knowledge": String(knowledge), "skill": String(skill)])
  }

  private func hourWords(_ theory: Hours, _ practice: Hours, _ total: Hours) -> String {
    book.strings(
      "hours.sum", ["total": total.text, "theory": theory.text, "practice": practice.text])
  }

  private func task(_ task: TaskRow, hours: [TaskHours]?) -> [String: TemplateValue] {
    let own = hours?.first { $0.task == task.task.value }
    let views = StatementViews(book: book)
    return [
      "number": .text(task.number.value), "label": .text(task.label.printed),
      "anchor": .text(prefix + task.task.value),
      "hours": .optional(own.map { hourWords($0.theory, $0.practice, $0.total) }),
      "skills": views.requirements(
        task.skills, level: level.id, task: task.task.value, prefix: prefix),
      "knowledge": views.requirements(
        task.knowledge, level: level.id, task: task.task.value, prefix: prefix),
    ]
  }
}
