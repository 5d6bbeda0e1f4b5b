package import Standards

/// Exam blueprint (考核细目表) of a level: each paper's points and questions by the weight tables.
package struct ExamBlueprint: Hashable, Sendable {
  package let level: String
  package let track: String?
  /// Papers that apply at the level, in the standard's order.
  package let papers: [BlueprintPaper]

  /// Fails if the standard has no such level.
  ///
  /// - Parameter questions: number of questions of the knowledge paper.
  package init?(
    standard: Standard,
    level id: String,
    track: String?,
    questions: Int
  ) {
    guard let level = standard.level(id) else { return nil }
    self.level = id
    self.track = track
    papers = standard.examinations.filter { $0.applies(to: id) }.map { examination in
      BlueprintPaper(
        examination,
        weights: Result { () throws(CurriculumGap) in
          try ColumnWeights(
            standard: standard, level: level, track: track, paper: examination.paper.value)
        },
        questions: questions)
    }
  }
}
