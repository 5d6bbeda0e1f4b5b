import Curriculum
import Standards

extension StandardBook {
  /// Hours and papers, where readers look for the figures themselves.
  var guideGroups: [SearchGroup] {
    standard.levels.flatMap { level -> [SearchGroup] in
      let exam = addresses.level(level.id, .exam)
      let context = PageContext(self, page: exam)
      let papers = standard.examinations(at: level.id, track: nil)
        .map { SearchEntry(PaperView(examination: $0, context: context).summary) }
      let hours = classHoursInFull(of: level).map { [SearchEntry($0)] } ?? []
      return [
        SearchGroup(.guide, level: level.id, on: addresses.level(level.id, .hours), hours),
        SearchGroup(.guide, level: level.id, on: exam, papers),
      ].filter { !$0.entries.isEmpty }
    }
      + derived.levels.flatMap { [hourRows(of: $0), paperRows(of: $0)] }
      .filter { !$0.entries.isEmpty }
  }

  /// The rows of a level's plan of hours, and their sum.
  private func hourRows(of level: DerivedLevel) -> SearchGroup {
    let plan = try? level.hours.get()
    func row(_ label: String, _ theory: Hours, _ practice: Hours) -> SearchEntry {
      let hours = strings(
        "hours.sum",
        [
          "total": (theory + practice).text, "theory": theory.text, "practice": practice.text,
        ])
      return SearchEntry(label + strings["wordSeparator"] + hours)
    }
    return SearchGroup(
      .guide, level: level.level.id,
      on: addresses.level(level.level.id, .hours, track: level.track?.id),
      at: plan == nil ? "" : "tasks", context: level.track?.name.printed,
      plan.map { plan in
        plan.rows.map { row($0.label.printed, $0.theory, $0.practice) }
          + [row(strings["words.total"], plan.theory, plan.practice)]
      } ?? [])
  }

  /// How the papers of a level go, and who holds them.
  private func paperRows(of level: DerivedLevel) -> SearchGroup {
    let page = addresses.level(level.level.id, .exam, track: level.track?.id)
    let context = PageContext(self, page: page)
    let papers = standard.examinations(at: level.level.id, track: level.track?.id)
      .map { PaperView(examination: $0, context: context) }
    return SearchGroup(
      .guide, level: level.level.id, on: page, context: level.track?.name.printed,
      papers.flatMap { paper in
        paper.facts.map { fact in
          SearchEntry(
            [paper.examination.name.printed, fact.label].joined(separator: " · ")
              + strings["wordSeparator"] + fact.value)
        }
      })
  }
}
