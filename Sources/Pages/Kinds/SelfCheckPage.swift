import Standards

/// Self-check (自评表) of a level: a list to print and tick, and where scripts run, to tick here.
struct SelfCheckPage: PageKind {
  let template = "self-check"

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      let panel = SelfCheckPanel(book: book, level: level)
      let data = SelfCheckData(book: book, level: level)
      var page = book.page(
        .selfCheck, of: level, template: template,
        [
          "progress": .html(panel.progress),
          "learnNext": .html(panel.next),
          "data": .html(FormHTML.data("self-check-data", data.value)),
          "functions": .objects(level.functions.map { function($0, book: book, level: level) }),
        ])
      page.scripts = ["self-check.js"]
      return page
    }
  }

  private func function(
    _ function: FunctionRow, book: StandardBook, level: Level
  ) -> [String: TemplateValue] {
    let views = StatementViews(book: book)
    return [
      "number": .text(function.number.value), "label": .text(function.label.printed),
      "anchor": .text(function.function.value),
      "tableId": .text("check-" + function.function.value),
      "tasks": .objects(
        function.tasks.map { task in
          [
            "label": .text(task.number.value + " " + task.label.printed),
            "skills": views.requirements(task.skills, level: level.id, task: task.task.value),
            "knowledge": views.requirements(task.knowledge, level: level.id, task: task.task.value),
          ]
        }),
    ]
  }
}
