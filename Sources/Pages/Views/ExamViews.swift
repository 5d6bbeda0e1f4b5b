import Curriculum
import Standards

/// A level's examination guide as templates see it, on its own page and in print.
struct ExamViews {
  let book: StandardBook
  let level: Level
  /// The page that shows it.
  let page: PageAddress
  /// Goes before each anchor where one page shows several parts.
  var prefix = ""

  var values: [String: TemplateValue] {
    let eligibility = EligibilityViews(book: book, page: page, prefix: prefix)
    return [
      "prefix": .text(prefix), "nested": .flag(!prefix.isEmpty),
      "blueprints": .objects(blueprints),
      "eligibility": .objects(eligibility.groups(of: level).map(eligibility.group)),
      "eligibilityHref": book.href(book.addresses.eligibility, from: page),
      "clauses": .objects(clauses),
    ]
  }

  private var blueprints: [[String: TemplateValue]] {
    book.standard.tracks(at: level.id).compactMap { track in
      let blueprint = ExamBlueprint(
        standard: book.standard, level: level.id, track: track?.id, questions: book.site.questions)
      return blueprint.map { blueprint in
        [
          "track": .optional(track?.name.printed),
          "papers": .objects(
            blueprint.papers.map { paper($0, suffix: track.map { "-" + $0.id } ?? "") }),
        ]
      }
    }
  }

  private func paper(_ paper: BlueprintPaper, suffix: String) -> [String: TemplateValue] {
    let views = PaperViews(book: book).values(paper.examination)
    return views.merging([
      "anchor": .text(prefix + paper.examination.paper.value.rawValue + suffix),
      "tableId": .text("\(prefix)blueprint-\(paper.examination.paper.value.rawValue)\(suffix)"),
      "caption": .text(book.strings("exam.caption", ["paper": paper.examination.name.printed])),
      "hasRows": .flag(!paper.rows.isEmpty),
      "withQuestions": .flag(paper.questions != nil),
      "fullMark": .number(paper.fullMark), "questions": .number(paper.questions ?? 0),
      "rows": .objects(
        paper.rows.map { row in
          [
            "label": .text(row.label.printed), "weight": .text("\(row.weight)%"),
            "points": .number(row.points), "questions": .number(row.questions ?? 0),
          ]
        }),
    ]) { _, new in new }
  }

  /// The clauses that the facts come from.
  private var clauses: [[String: TemplateValue]] {
    let cited = book.standard.examinations.filter { $0.applies(to: level.id) }
      .flatMap(\.clauses).map(\.value)
    return book.standard.clauses.filter { cited.contains($0.number?.value ?? "") }.map { clause in
      [
        "number": .text(clause.number?.value ?? ""),
        "label": .text(clause.title?.printed ?? ""),
        "href": .text(page.href(to: book.addresses.text, fragment: clause.id)),
        "paragraphs": .list(clause.paragraphs.map { .text($0.printed) }),
      ]
    }
  }
}
