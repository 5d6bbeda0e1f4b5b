import Curriculum
import Standards

/// A level's competence matrix as templates see it, on its own page and in print.
struct MatrixViews {
  let book: StandardBook
  let level: Level
  /// The page that shows it.
  let page: PageAddress
  /// Goes before each anchor where one page shows several parts.
  var prefix = ""

  var values: [String: TemplateValue] {
    RequirementTable(book: book, level: level, page: page, figures: figureWords)
      .values(prefix: prefix).merging([
        "prefix": .text(prefix), "nested": .flag(!prefix.isEmpty),
        "caption": .text(
          book.strings(
            "matrix.caption",
            ["clause": level.clause?.value ?? "", "level": level.title.printed])),
        "clauseHref": .optional(clauseHref),
        "figures": .objects(figures),
        "inherited": .objects(inherited),
      ]) { own, _ in own }
  }

  private var clauseHref: String? {
    level.clause.flatMap { book.clauseHref($0.value, from: page) }
  }

  /// The two weights and the hours of each function; of several tracks the first that has it.
  private var figureWords: [String: [String]] {
    let functions = book.standard.tracks(at: level.id).flatMap { matrix($0)?.functions ?? [] }
    return Dictionary(functions.map { ($0.row.function.value, words($0)) }) { first, _ in first }
  }

  private func words(_ function: MatrixFunction) -> [String] {
    let figures = [
      ("words.knowledgeWeight", function.knowledgeWeight.map { Figures.percent($0) }),
      ("words.skillWeight", function.skillWeight.map { Figures.percent($0) }),
      ("matrix.derivedHours", function.hours?.total.text),
    ]
    return figures.compactMap { key, value in value.map { book.strings[key] + " " + $0 } }
  }

  /// Weights and hours of each function, for each track.
  private var figures: [[String: TemplateValue]] {
    book.standard.tracks(at: level.id).compactMap { track in
      guard let matrix = matrix(track) else { return nil }
      let plan = book.hourPlan(level, track: track)
      return [
        "track": .optional(track?.name.printed),
        "tableId": .text(prefix + "figures-table" + (track.map { "-" + $0.id } ?? "")),
        "hasHours": .flag(plan != nil),
        "rows": .objects(
          matrix.functions.map { function in
            [
              "number": .text(function.row.number.value),
              "label": .text(function.row.label.printed),
              "href": .text("#" + prefix + function.row.function.value),
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

  private func matrix(_ track: Track?) -> CompetenceMatrix? {
    CompetenceMatrix(
      standard: book.standard, level: level.id, track: track?.id, settings: book.site.hours)
  }

  /// Requirements of lower levels, by function.
  private var inherited: [[String: TemplateValue]] {
    guard let matrix = matrix(nil) else { return [] }
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
        "label": .text(function.label), "anchor": .text(prefix + "inherited-" + function.id),
        "rows": .objects(function.rows.flatMap(rows)),
      ]
    }
  }

  private func rows(of inherited: InheritedRow) -> [[String: TemplateValue]] {
    let address = book.addresses.level(inherited.level, .matrix)
    return inherited.row.tasks.enumerated().map { index, task in
      [
        "opens": .flag(index == 0),
        "level": .text(book.standard.level(inherited.level)?.name.printed ?? inherited.level),
        "number": .text(task.number.value), "label": .text(task.label.printed),
        "href": .text(page.href(to: address, fragment: task.task.value)),
        "skills": .objects(task.skills.map(statement)),
        "knowledge": .objects(task.knowledge.map(statement)),
      ]
    }
  }

  private func statement(_ statement: any Statement) -> [String: TemplateValue] {
    ["number": .text(statement.number.value), "text": .text(statement.text.printed)]
  }
}
