package import Standards

/// One paper of an `ExamBlueprint`.
package struct BlueprintPaper: Hashable, Sendable {
  /// The printed facts: name, forms, staff and so on.
  package let examination: Examination
  /// In points; 100 where the standard is silent.
  package let fullMark: Int
  /// Number of questions; only the knowledge paper has it, and only with rows.
  package let questions: Int?
  /// One for each weight of the level, in the order of the weight table. Empty for optional papers
  /// such as 综合评审. Points add up to `fullMark`, questions to `questions`.
  package let rows: [BlueprintRow]
  /// Why a paper that needs weights has no rows.
  package let gap: CurriculumGap?

  /// In points, if the standard says.
  package var passMark: Int? { examination.passMark?.value }
  /// Least duration, if the standard says.
  package var minutes: Int? { examination.minutes?.value }

  init(
    _ examination: Examination,
    weights: Result<ColumnWeights, CurriculumGap>,
    questions: Int
  ) {
    let paper = examination.paper.value
    let fullMark = examination.fullMark?.value ?? 100
    let rows = Result { () throws(CurriculumGap) in
      try BlueprintRow.rows(
        of: try weights.get(), paper: paper, fullMark: fullMark,
        questions: paper == .knowledge ? questions : nil)
    }
    self.examination = examination
    self.fullMark = fullMark
    switch rows {
    case _ where examination.optional || paper == .review:
      (self.rows, gap) = ([], nil)
    case .success(let rows):
      (self.rows, gap) = (rows, nil)
    case .failure(let reason):
      (self.rows, gap) = ([], reason)
    }
    self.questions = paper == .knowledge && !self.rows.isEmpty ? max(questions, 0) : nil
  }
}
