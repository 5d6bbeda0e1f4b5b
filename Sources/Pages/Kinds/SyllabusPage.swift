import Curriculum
import Standards
import Templating

/// Syllabus (教学大纲) of a level.
struct SyllabusPage: PageKind {
  let template = "syllabus"

  typealias Content = SyllabusView

  func pages(of book: StandardBook) -> [Page] {
    book.standard.levels.map { level in
      var page = book.page(
        .syllabus, of: level, template: template,
        SyllabusView(level: LevelContext(book, level, .syllabus)))
      page.anchors = Set(level.functions.map(level.anchor))
      page.linkedData = { CourseData(book: book, level: level).value }
      return page
    }
  }
}

/// A level's syllabus, on its own page and in print.
struct SyllabusView: View {
  let level: LevelContext

  static let names: [Name<SyllabusView>] = [
    .text("aims", "what the training is for") {
      $0.level.strings(
        "syllabus.aims",
        [
          "level": $0.level.level.title.printed,
          "occupation": $0.level.standard.occupation.name.printed,
        ])
    },
    .printed("definition", "definition of the occupation, if printed") {
      $0.level.standard.occupation.definition?.printed
    },
    .list("facts", "hours and counts", of: FactView.self) { FactView.figures(of: $0.level) },
    .list("eligibility", "who is admitted to the level", of: EligibilityGroupView.self) {
      EligibilityGroupView.groups(of: $0.level)
    },
    .link("eligibilityHref", "the page of eligibility, if there is one") {
      $0.level.context.hrefIfThere($0.level.context.addresses.eligibility)
    },
    .link("hoursHref", "the level's hour guide") { $0.level.href(.hours) },
    .link("examHref", "the level's examination guide") { $0.level.href(.exam) },
    .list("ethics", "the rules of ethics", of: StatementView.self) {
      StatementView.ethics($0.level.context)
    },
    .list("foundationKnowledge", "foundation knowledge", of: FoundationView.self) {
      FoundationView.all($0.level.context)
    },
    .list("functions", "what is taught", of: SyllabusFunctionView.self) { view in
      view.level.level.functions.map { SyllabusFunctionView(row: $0, level: view.level) }
    },
    .list("hourSums", "the hours in words, for each track", of: HourSumView.self) { view in
      view.level.derived.compactMap { derived in
        (try? derived.hours.get()).map {
          HourSumView(plan: $0, track: derived.track, strings: view.level.strings)
        }
      }
    },
    .list("papers", "the papers of the examination", of: PaperView.self) { view in
      view.level.standard.examinations.filter { $0.applies(to: view.level.level.id) }
        .map { PaperView(examination: $0, strings: view.level.strings) }
    },
  ]
}

/// The hours of a level for one track, in words.
struct HourSumView: View {
  let plan: HourPlan
  let track: Track?
  let strings: Strings

  static let names: [Name<HourSumView>] = [
    .printed("track", "name of the track, where the level has tracks") { $0.track?.name.printed },
    .text("sum", "hours in all, of theory and of practice") {
      $0.strings.hours($0.plan.theory, $0.plan.practice, $0.plan.total)
    },
    .flag("isPrinted", "whether the standard prints the division") { $0.plan.split == .printed },
  ]
}

/// A function as it is taught.
struct SyllabusFunctionView: View {
  let row: FunctionRow
  let level: LevelContext
  /// Of the first track that has the function.
  let hours: HourRow?

  init(row: FunctionRow, level: LevelContext) {
    self.row = row
    self.level = level
    let own = level.derived.first { derived in
      derived.functions.contains { $0.position == row.position }
    }
    hours = (try? own?.hours.get())?.row(function: row.function.value)
  }

  static let names: [Name<SyllabusFunctionView>] = [
    .printed("number", "the number as printed") { $0.row.number?.value },
    .printed("label", "the label as printed") { $0.row.label.printed },
    .text("anchor", "its anchor on the page") { $0.level.level.anchor(of: $0.row) },
    .link("href", "the function through all levels") {
      $0.level.functionHref($0.row.function.value)
    },
    .text("figures", "its weights and hours in words") { $0.figures },
    .list("tasks", "its tasks", of: TaskRowView.self) { view in
      view.row.tasks.map { task in
        TaskRowView(
          context: view.level.context, level: view.level.level, row: task,
          hours: view.hours?.tasks.first { $0.task == task.task.value })
      }
    },
  ]

  private var figures: String? {
    guard let hours else { return nil }
    var words: [String] = []
    if let knowledge = hours.knowledgeWeight?.percent, let skill = hours.skillWeight?.percent {
      words.append(
        level.strings(
          "syllabus.weights", ["knowledge": String(knowledge), "skill": String(skill)]))
    }
    words.append(level.strings.hours(hours.theory, hours.practice, hours.total))
    return words.joined(separator: " · ")
  }
}
