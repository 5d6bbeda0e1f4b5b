import Curriculum
import Standards

/// Syllabus (教学大纲) of a level.
struct SyllabusPage: PageKind {
  let template = "syllabus"

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      let here = book.addresses.level(level.id, .syllabus)
      let views = StatementViews(book: book)
      return book.page(
        .syllabus, of: level, template: template,
        [
          "aims": .text(
            book.strings(
              "syllabus.aims",
              ["level": level.title.printed, "occupation": book.standard.occupation.name.printed])),
          "definition": .optional(book.standard.occupation.definition?.printed),
          "facts": Figures(book: book, level: level).facts,
          "eligibility": .objects(
            EligibilityViews(book: book, page: here).groups(of: level).map(
              EligibilityViews(book: book, page: here).group)),
          "eligibilityHref": book.href(book.addresses.eligibility, from: here),
          "hoursHref": .text(here.href(to: book.addresses.level(level.id, .hours))),
          "examHref": .text(here.href(to: book.addresses.level(level.id, .exam))),
          "ethics": views.ethics,
          "foundationKnowledge": views.foundationKnowledge,
          "functions": .objects(functions(book, level, from: here)),
          "hours": .objects(hours(book, level)),
          "papers": .objects(PaperViews(book: book).papers(of: level)),
        ])
    }
  }

  private func hours(_ book: StandardBook, _ level: Level) -> [[String: TemplateValue]] {
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

  private func functions(
    _ book: StandardBook, _ level: Level, from here: PageAddress
  ) -> [[String: TemplateValue]] {
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
        "anchor": .text(function.function.value),
        "href": .text(
          here.href(to: book.addresses.function(function.function.value), fragment: level.id)),
        "weights": .optional(row.flatMap { weights($0, book) }),
        "hours": .optional(row.map { hourWords($0.theory, $0.practice, $0.total, book) }),
        "tasks": .objects(
          function.tasks.map { task($0, hours: row?.tasks, book: book, level: level) }),
      ]
    }
  }

  private func weights(_ row: HourRow, _ book: StandardBook) -> String? {
    guard let knowledge = row.knowledgeWeight?.percent, let skill = row.skillWeight?.percent else {
      return nil
    }
    return book.strings(
      "syllabus.weights", ["knowledge": String(knowledge), "skill": String(skill)])
  }

  private func hourWords(
    _ theory: Hours, _ practice: Hours, _ total: Hours, _ book: StandardBook
  ) -> String {
    book.strings(
      "hours.sum", ["total": total.text, "theory": theory.text, "practice": practice.text])
  }

  private func task(
    _ task: TaskRow, hours: [TaskHours]?, book: StandardBook, level: Level
  ) -> [String: TemplateValue] {
    let own = hours?.first { $0.task == task.task.value }
    let views = StatementViews(book: book)
    return [
      "number": .text(task.number.value), "label": .text(task.label.printed),
      "anchor": .text(task.task.value),
      "hours": .optional(own.map { hourWords($0.theory, $0.practice, $0.total, book) }),
      "skills": views.requirements(task.skills, level: level.id, task: task.task.value),
      "knowledge": views.requirements(task.knowledge, level: level.id, task: task.task.value),
    ]
  }
}
