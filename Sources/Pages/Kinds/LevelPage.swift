import Curriculum
import Standards

/// A level at a glance.
struct LevelPage: PageKind {
  let template = "level"

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      let here = book.addresses.level(level.id, .index)
      return book.page(
        .index, of: level, template: template,
        [
          "facts": Figures(book: book, level: level).facts,
          "pages": .objects(
            LevelSection.allCases.dropFirst().map { section in
              [
                "title": .text(book.strings[section.titleKey]),
                "about": .text(book.strings["levelPage.about." + section.rawValue]),
                "href": .text(here.href(to: book.addresses.level(level.id, section))),
              ]
            }),
          "printHref": .text(here.href(to: book.addresses.levelPrint(level.id))),
          "functions": .objects(functions(book, level, from: here)),
        ])
    }
  }

  private func functions(
    _ book: StandardBook, _ level: Level, from here: PageAddress
  ) -> [[String: TemplateValue]] {
    let track = book.standard.tracks(at: level.id).first ?? nil
    let matrix = CompetenceMatrix(
      standard: book.standard, level: level.id, track: track?.id, settings: book.site.hours)
    return (matrix?.functions ?? []).map { function in
      [
        "number": .text(function.row.number.value),
        "label": .text(function.row.label.printed),
        "href": .text(
          here.href(
            to: book.addresses.level(level.id, .matrix), fragment: function.row.function.value)),
        "tasks": .text(
          function.row.tasks.map(\.label.printed).joined(separator: book.strings["listSeparator"])),
        "knowledgeWeight": .text(Figures.percent(function.knowledgeWeight)),
        "skillWeight": .text(Figures.percent(function.skillWeight)),
        "hours": .text(function.hours?.total.text ?? ""),
      ]
    }
  }
}
