package import Standards

/// A level as one track has it, with everything that follows from it. Each table is made when it is
/// first asked for, and only once.
package final class DerivedLevel: Sendable {
  package let standard: Standard
  package let level: Level
  /// `nil` stands for all tracks together.
  package let track: Track?
  /// The rows of the level's table that the track requires.
  package let functions: [FunctionRow]
  let trackId: String?
  let settings: HourDefaults
  let questionCount: Int

  private let columns = Once<[Paper: Result<ColumnWeights, CurriculumGap>]>()
  private let plan = Once<Result<HourPlan, CurriculumGap>>()
  private let requirements = Once<CompetenceMatrix>()
  private let papers = Once<ExamBlueprint>()
  private let checklist = Once<SelfCheckParts>()
  private let lower = Once<Inheritance>()

  /// - Parameters:
  ///   - track: id of a track; an unknown one has only the rows that name it or none.
  ///   - hours, questions: settings of the site; those of the standard go before them.
  init(
    _ level: Level, track: String?, of standard: Standard, hours: HourDefaults = HourDefaults(),
    questions: Int = 100
  ) {
    self.standard = standard
    self.level = level
    self.track = track.flatMap { standard.track($0) }
    functions = level.functions(in: track)
    trackId = track
    settings = HourDefaults(
      theoryPercent: standard.planned(\.theoryPercent, level: level.id, track: track)
        ?? hours.theoryPercent, unit: hours.unit, taskUnit: hours.taskUnit)
    questionCount = standard.planned(\.questions, level: level.id, track: track) ?? questions
  }

  /// Who may apply here: the groups of the track, and those for all tracks.
  package var eligibility: [EligibilityGroup] {
    standard.eligibility(level: level.id, track: trackId)
  }

  /// The open lists that those groups name by the mark of a footnote.
  package var openLists: [OpenList] {
    let texts = eligibility.flatMap(\.paths).map(\.text.printed)
    return standard.openLists.filter { list in
      list.mark.map { mark in texts.contains { $0.contains(mark.printed) } } ?? false
    }
  }

  /// The weights that count here.
  package func weights(_ paper: Paper) -> Result<ColumnWeights, CurriculumGap> {
    let columns = columns {
      Dictionary(
        uniqueKeysWithValues: Paper.allCases.map { paper in
          (
            paper,
            Result { () throws(CurriculumGap) in try ColumnWeights(paper, of: self) }
          )
        })
    }
    return columns[paper] ?? .failure(.noWeightTable(paper))
  }

  package var hours: Result<HourPlan, CurriculumGap> {
    plan { Result { () throws(CurriculumGap) in try HourPlan(self) } }
  }

  package var matrix: CompetenceMatrix { requirements { CompetenceMatrix(self) } }

  package var blueprint: ExamBlueprint { papers { ExamBlueprint(self) } }

  package var selfCheck: SelfCheckParts { checklist { SelfCheckParts(self) } }

  /// What lower levels already demand.
  package var inheritance: Inheritance { lower { Inheritance(self) } }

  /// Such as `HourPlan junior` or `HourPlan junior/painting`.
  func note(_ thing: String) {
    DerivationLog.note(
      thing + " " + ([level.id] + [trackId].compactMap { $0 }).joined(separator: "/"))
  }
}
