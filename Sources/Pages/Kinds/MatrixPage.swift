import Curriculum
import Standards

/// Competence matrix (能力矩阵): the printed table with weights and hours, and what lower levels
/// already demand.
struct MatrixPage: PageKind {
  let template = "matrix"

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      book.page(
        .matrix, of: level, template: template,
        RequirementTable(book: book, level: level).values().merging([
          "caption": .text(
            book.strings(
              "matrix.caption",
              ["clause": level.clause?.value ?? "", "level": level.title.printed])),
          "clauseHref": .optional(clauseHref(book, level)),
          "figures": .objects(figures(book, level)),
          "inherited": .objects(inherited(book, level)),
        ]) { own, _ in own })
    }
  }

  private func clauseHref(_ book: StandardBook, _ level: Level) -> String? {
    level.clause.flatMap {
      book.clauseHref($0.value, from: book.addresses.level(level.id, .matrix))
    }
  }

  /// Weights and hours of each function, for each track.
  private func figures(_ book: StandardBook, _ level: Level) -> [[String: TemplateValue]] {
    book.standard.tracks(at: level.id).compactMap { track in
      guard let matrix = matrix(book, level, track) else { return nil }
      let plan = book.hourPlan(level, track: track)
      return [
        "track": .optional(track?.name.printed),
        "tableId": .text("figures-table" + (track.map { "-" + $0.id } ?? "")),
        "hasHours": .flag(plan != nil),
        "rows": .objects(
          matrix.functions.map { function in
            [
              "number": .text(function.row.number.value),
              "label": .text(function.row.label.printed),
              "href": .text("#" + function.row.function.value),
              "knowledgeWeight": .text(Figures.percent(function.knowledgeWeight)),
              "skillWeight": .text(Figures.percent(function.skillWeight)),
              "theory": .text(function.hours?.theory.text ?? ""),
              "practice": .text(function.hours?.practice.text ?? ""),
              "hours": .text(function.hours?.total.text ?? ""),
            ]
          }),
      ]
    }
  }

  private func matrix(_ book: StandardBook, _ level: Level, _ track: Track?) -> CompetenceMatrix? {
    CompetenceMatrix(
      standard: book.standard, level: level.id, track: track?.id, settings: book.site.hours)
  }

  /// Requirements of lower levels, by function.
  private func inherited(_ book: StandardBook, _ level: Level) -> [[String: TemplateValue]] {
    guard let matrix = matrix(book, level, nil) else { return [] }
    let own = matrix.functions.filter { !$0.inherited.isEmpty }.map {
      (id: $0.row.function.value, label: $0.row.label.printed, rows: $0.inherited)
    }
    let lower = matrix.lowerFunctions.map { function in
      (
        id: function.function,
        label: book.standard.function(function.function)?.name.printed ?? function.function,
        rows: function.rows
      )
    }
    return (own + lower).map { function in
      [
        "label": .text(function.label), "anchor": .text("inherited-" + function.id),
        "rows": .objects(function.rows.flatMap { rows(of: $0, book: book, level: level) }),
      ]
    }
  }

  private func rows(
    of inherited: InheritedRow, book: StandardBook, level: Level
  ) -> [[String: TemplateValue]] {
    let address = book.addresses.level(inherited.level, .matrix)
    let here = book.addresses.level(level.id, .matrix)
    return inherited.row.tasks.enumerated().map { index, task in
      [
        "opens": .flag(index == 0),
        "level": .text(book.standard.level(inherited.level)?.name.printed ?? inherited.level),
        "number": .text(task.number.value), "label": .text(task.label.printed),
        "href": .text(here.href(to: address, fragment: task.task.value)),
        "skills": .objects(task.skills.map(statement)),
        "knowledge": .objects(task.knowledge.map(statement)),
      ]
    }
  }

  private func statement(_ statement: any Statement) -> [String: TemplateValue] {
    ["number": .text(statement.number.value), "text": .text(statement.text.printed)]
  }
}
