import Curriculum
import Standards

/// Examination guide (考核指南) of a level: blueprint, times, pass rule, eligibility.
struct ExamPage: PageKind {
  let template = "exam"

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      let here = book.addresses.level(level.id, .exam)
      let eligibility = EligibilityViews(book: book, page: here)
      return book.page(
        .exam, of: level, template: template,
        [
          "blueprints": .objects(blueprints(book, level)),
          "eligibility": .objects(eligibility.groups(of: level).map(eligibility.group)),
          "eligibilityHref": book.href(book.addresses.eligibility, from: here),
          "clauses": .objects(clauses(book, level)),
        ])
    }
  }

  private func blueprints(_ book: StandardBook, _ level: Level) -> [[String: TemplateValue]] {
    book.standard.tracks(at: level.id).compactMap { track in
      let blueprint = ExamBlueprint(
        standard: book.standard, level: level.id, track: track?.id, questions: book.site.questions)
      return blueprint.map { blueprint in
        [
          "track": .optional(track?.name.printed),
          "papers": .objects(
            blueprint.papers.map { paper($0, suffix: track.map { "-" + $0.id } ?? "", book: book) }),
        ]
      }
    }
  }

  private func paper(
    _ paper: BlueprintPaper, suffix: String, book: StandardBook
  ) -> [String: TemplateValue] {
    let views = PaperViews(book: book).values(paper.examination)
    return views.merging([
      "anchor": .text(paper.examination.paper.value.rawValue + suffix),
      "tableId": .text("blueprint-\(paper.examination.paper.value.rawValue)\(suffix)"),
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
  private func clauses(_ book: StandardBook, _ level: Level) -> [[String: TemplateValue]] {
    let here = book.addresses.level(level.id, .exam)
    let cited = book.standard.examinations.filter { $0.applies(to: level.id) }
      .flatMap(\.clauses).map(\.value)
    return book.standard.clauses.filter { cited.contains($0.number?.value ?? "") }.map { clause in
      [
        "number": .text(clause.number?.value ?? ""),
        "label": .text(clause.title?.printed ?? ""),
        "href": .text(here.href(to: book.addresses.text, fragment: clause.id)),
        "paragraphs": .list(clause.paragraphs.map { .text($0.printed) }),
      ]
    }
  }
}
