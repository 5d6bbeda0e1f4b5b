import Standards

/// The levels side by side.
struct LevelsPage: PageKind {
  let template = "levels"

  func pages(of book: StandardBook) -> [Page] {
    let levels = book.standard.levels
    return [
      book.page(
        book.addresses.levels, template: template, title: book.strings["levelsPage.title"],
        [
          "levels": .list(levels.map { .text($0.name.printed) }),
          "count": .number(levels.count),
          "figures": .objects(figures(book)),
          "functions": .objects(book.standard.functions.map { function($0, book) }),
        ])
    ]
  }

  private func figures(_ book: StandardBook) -> [[String: TemplateValue]] {
    let levels = book.standard.levels
    let rows: [(String, (Level) -> String)] = [
      (
        "words.classHours",
        { book.standard.classHours(level: $0.id).map { String($0.minimum.value) } ?? "" }
      ),
      ("words.function", { String($0.functions.count) }),
      ("words.task", { String($0.tasks.count) }),
      ("words.skill", { String($0.skills.count) }),
      ("words.knowledge", { String($0.knowledge.count) }),
    ]
    return rows.map { key, value in
      ["label": .text(book.strings[key]), "cells": .list(levels.map { .text(value($0)) })]
    }
  }

  private func function(_ function: WorkFunction, _ book: StandardBook) -> [String: TemplateValue] {
    let here = book.addresses.levels
    return [
      "label": .text(function.name.printed), "anchor": .text(function.id),
      "tableId": .text("table-" + function.id),
      "href": .text(here.href(to: book.addresses.function(function.id))),
      "rows": .objects(SideBySide(book: book, function: function, page: here).rows),
    ]
  }
}
