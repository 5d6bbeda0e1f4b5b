import Curriculum
import Standards

/// One function through all levels: new, changed, dropped.
struct FunctionPage: PageKind {
  let template = "function"

  func pages(of book: StandardBook) -> [Page] {
    book.standard.functions.compactMap { function in
      guard let progression = Progression(standard: book.standard, function: function.id) else {
        return nil
      }
      var page = book.page(
        book.addresses.function(function.id), template: template, title: function.name.printed,
        datum: function.position,
        [
          "steps": .objects(progression.steps.map { step($0, function: function, book: book) }),
          "labels": .objects(labels(progression, book)),
          "hasVariants": .flag(Set(progression.steps.map(\.label.printed)).count > 1),
        ])
      page.sections = book.sections
      page.linkedData = FunctionData(book: book, function: function).text
      return page
    }
  }

  /// The label as each level prints it.
  private func labels(_ progression: Progression, _ book: StandardBook) -> [[String: TemplateValue]]
  {
    progression.steps.map {
      ["level": .text(levelName($0.level, book)), "label": .text($0.label.printed)]
    }
  }

  private func levelName(_ id: String, _ book: StandardBook) -> String {
    book.standard.level(id)?.name.printed ?? id
  }

  private func step(
    _ step: ProgressionStep, function: WorkFunction, book: StandardBook
  ) -> [String: TemplateValue] {
    let here = book.addresses.function(function.id)
    let views = ProgressionViews(book: book)
    let matrix = book.addresses.level(step.level, .matrix)
    return [
      "level": .text(levelName(step.level, book)), "anchor": .text(step.level),
      "tableId": .text("table-" + step.level),
      "isFirst": .flag(step.previous == nil),
      "previous": .optional(step.previous.map { levelName($0, book) }),
      "number": .text(step.number.value), "label": .text(step.label.printed),
      "href": .text(here.href(to: matrix, fragment: function.id)),
      "rows": .objects(
        step.tasks.map { task in
          [
            "number": .text(task.row.number.value), "label": .text(task.row.label.printed),
            "href": .text(here.href(to: matrix, fragment: task.row.task.value)),
            "isNew": .flag(step.previous != nil && task.status == .new),
            "skills": .objects(views.statements(task.skills, of: task, in: step)),
            "knowledge": .objects(views.statements(task.knowledge, of: task, in: step)),
          ]
        }),
      "hasDropped": .flag(!dropped(step).isEmpty),
      "dropped": .list(dropped(step).map { .text($0) }),
    ]
  }

  /// Tasks and single requirements of the level below that are not here any more, as printed there.
  private func dropped(_ step: ProgressionStep) -> [String] {
    let statements = step.tasks.flatMap { task in
      (task.skills.dropped as [any Statement] + task.knowledge.dropped).map {
        $0.number.value + " " + $0.text.printed
      }
    }
    return step.dropped.map { $0.number.value + " " + $0.label.printed } + statements
  }
}
