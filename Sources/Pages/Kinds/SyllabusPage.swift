import Curriculum
import Standards
import Templating

/// Syllabus (教学大纲) of a level.
struct SyllabusPage: PageKind {
  let template = "syllabus"

  typealias Content = SyllabusView

  func pages(of book: StandardBook) -> [Page] {
    LevelContext.all(book, .syllabus).map { level in
      var page = book.page(of: level, template: template, SyllabusView(level: level))
      page.anchors = Set(level.common.functions.map(level.level.anchor))
      page.linkedData = { CourseData(book: book, level: level).value }
      return page
    }
  }
}

/// A level's syllabus, on its own page and in print.
struct SyllabusView: View {
  let level: LevelContext

  static let names: [Name<SyllabusView>] = [
    .part("tracks", "the tracks of the level, if it has any", of: TracksView.self) {
      TracksView($0.level)
    },
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
    .list("openLists", "the open lists that its conditions name", of: OpenListView.self) {
      OpenListView.named(by: $0.level)
    },
    .link("eligibilityHref", "the page of eligibility, if there is one") {
      $0.level.context.hrefIfThere($0.level.context.addresses.eligibility)
    },
    .link("hoursHref", "the level's hour guide, if it has one") { $0.level.hrefIfThere(.hours) },
    .link("examHref", "the level's examination guide, if it has one") {
      $0.level.hrefIfThere(.exam)
    },
    .flag("hasBasics", "whether the standard has rules of ethics or foundation knowledge") {
      $0.level.standard.hasBasics
    },
    .list("ethics", "the rules of ethics", of: StatementView.self) {
      StatementView.ethics($0.level.context)
    },
    .list("foundationKnowledge", "foundation knowledge", of: FoundationView.self) {
      FoundationView.all($0.level.context)
    },
    .list("functions", "what is taught in every track", of: SyllabusFunctionView.self) { view in
      view.level.common.functions.map { SyllabusFunctionView(row: $0, level: view.level) }
    },
    .list("hourSums", "the hours in words, by track where they differ", of: HourSumView.self) {
      HourSumView.all($0.level)
    },
    .list("papers", "the papers of the examination", of: PaperView.self) { view in
      view.level.standard.examinations(at: view.level.level.id, track: view.level.track?.id)
        .map { PaperView(examination: $0, context: view.level.context) }
    },
  ]
}

/// The hours of a level for one track, in words.
struct HourSumView: View {
  let plan: HourPlan
  let track: Track?
  let strings: Strings

  /// One for each track, or one for all where they agree.
  static func all(_ level: LevelContext) -> [HourSumView] {
    if let plan = level.common.hours {
      return [HourSumView(plan: plan, track: nil, strings: level.strings)]
    }
    return level.derived.compactMap { derived in
      (try? derived.hours.get()).map {
        HourSumView(plan: $0, track: derived.track, strings: level.strings)
      }
    }
  }

  static let names: [Name<HourSumView>] = [
    .printed("track", "name of the track, where tracks differ") { $0.track?.name.printed },
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
  /// Nothing where tracks differ.
  let hours: HourRow?

  init(row: FunctionRow, level: LevelContext) {
    self.row = row
    self.level = level
    hours = level.common.function(row)?.hours
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
    let strings = level.strings
    switch (hours.knowledgeWeight?.percent, hours.skillWeight?.percent) {
    case (let knowledge?, let skill?):
      words.append(
        strings("syllabus.weights", ["knowledge": String(knowledge), "skill": String(skill)]))
    case (let knowledge?, nil): words.append(strings["words.knowledgeWeight"] + " \(knowledge)%")
    case (nil, let skill?): words.append(strings["words.skillWeight"] + " \(skill)%")
    case (nil, nil): break
    }
    words.append(level.strings.hours(hours.theory, hours.practice, hours.total))
    return words.joined(separator: " · ")
  }
}
