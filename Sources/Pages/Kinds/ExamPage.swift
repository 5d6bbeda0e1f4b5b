import Curriculum
import Standards
import Templating

/// Examination guide (考核指南) of a level: blueprint, times, pass rule, eligibility.
struct ExamPage: PageKind {
  let template = "exam"

  typealias Content = ExamView

  func pages(of book: StandardBook) -> [Page] {
    LevelContext.all(book, .exam).map {
      book.page(of: $0, template: template, ExamView(level: $0))
    }
  }
}

/// A level's examination guide, on its own page and in print.
struct ExamView: View {
  let level: LevelContext

  static let names: [Name<ExamView>] = [
    .part("tracks", "the tracks of the level, if it has any", of: TracksView.self) {
      TracksView($0.level)
    },
    .list("papers", "the papers in printed order", of: BlueprintPaperView.self) { view in
      view.level.common.papers.map {
        BlueprintPaperView(paper: $0.paper, hasTable: $0.isCommon, level: view.level)
      }
    },
    .part("keySkills", "the key skills, if the level has any", of: KeySkillsView.self) {
      KeySkillsView($0.level)
    },
    .list("eligibility", "who is admitted", of: EligibilityGroupView.self) {
      EligibilityGroupView.groups(of: $0.level)
    },
    .list("openLists", "the open lists that its conditions name", of: OpenListView.self) {
      OpenListView.named(by: $0.level)
    },
    .link("eligibilityHref", "the page of eligibility, if there is one") {
      $0.level.context.hrefIfThere($0.level.context.addresses.eligibility)
    },
    .link("selfCheckHref", "the level's self-check") { $0.level.href(.selfCheck) },
    .list("clauses", "the clauses that the facts come from", of: CitedClauseView.self) {
      $0.clauses
    },
  ]

  private var clauses: [CitedClauseView] {
    let cited = level.standard.examinations(at: level.level.id, track: level.track?.id)
      .flatMap(\.clauses).map(\.value)
    return level.standard.clauses.filter { cited.contains($0.number?.value ?? "") }
      .map { CitedClauseView(clause: $0, context: level.context) }
  }
}

/// A paper with its points and questions.
struct BlueprintPaperView: View {
  let paper: BlueprintPaper
  /// Whether all tracks have the same points.
  let hasTable: Bool
  let level: LevelContext

  static let names: [Name<BlueprintPaperView>] = [
    .part("paper", "the paper", of: PaperView.self) { $0.view },
    .text("assumption", "how many questions the paper is assumed to have, if it has any") { view in
      guard view.paper.examination.questions == nil else { return nil }
      return view.paper.questions.map {
        view.level.strings("exam.questionsAssumed", ["n": String($0)])
      }
    },
    .part(
      "table", "its points by the weight table, where all tracks agree", of: DataTableView.self
    ) {
      $0.paper.rows.isEmpty || !$0.hasTable
        ? nil
        : DataTableView(
          .blueprint(
            $0.paper, id: "blueprint-" + $0.view.anchor, at: $0.level.level,
            strings: $0.level.strings))
    },
  ]

  private var view: PaperView {
    PaperView(examination: paper.examination, context: level.context)
  }
}

/// A clause that facts come from.
struct CitedClauseView: View {
  let clause: Clause
  let context: PageContext

  /// What the standard says on how to apply, and on the certificate.
  static func procedure(_ context: PageContext) -> [CitedClauseView] {
    ClauseTopic.allCases.flatMap { topic in
      context.standard.clauses.filter { $0.topic?.value == topic }.flatMap(\.flattened)
        .filter { !$0.paragraphs.isEmpty }.map { CitedClauseView(clause: $0, context: context) }
    }
  }

  static let names: [Name<CitedClauseView>] = [
    .printed("number", "the number as printed") { $0.clause.number?.value },
    .printed("label", "the title as printed") { $0.clause.title?.printed },
    .link("href", "the clause in the full text") {
      $0.context.href($0.context.addresses.text, $0.clause.id)
    },
    .texts("paragraphs", "its paragraphs as printed") { $0.clause.paragraphs.map(\.printed) },
  ]
}
