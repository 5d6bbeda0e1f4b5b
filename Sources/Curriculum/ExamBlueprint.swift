package import Standards

/// Exam blueprint (考核细目表) of a level: each paper's points and questions by the weight tables.
package struct ExamBlueprint: Hashable, Sendable {
  package let level: String
  package let track: String?
  /// Papers that apply at the level, in the standard's order.
  package let papers: [BlueprintPaper]

  init(_ level: DerivedLevel) {
    level.note("ExamBlueprint")
    self.level = level.level.id
    track = level.trackId
    papers = level.standard.examinations(at: level.level.id, track: level.trackId)
      .map { BlueprintPaper($0, at: level) }
  }
}

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

  init(_ examination: Examination, at level: DerivedLevel) {
    let paper = examination.paper.value
    let count = examination.questions?.value ?? level.questionCount
    let fullMark = examination.fullMark?.value ?? 100
    let rows = Result { () throws(CurriculumGap) in
      try BlueprintRow.rows(
        of: try level.weights(paper).get(), fullMark: fullMark,
        questions: paper == .knowledge ? count : nil)
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
    questions = paper == .knowledge && !self.rows.isEmpty ? max(count, 0) : nil
  }
}

/// One row of a paper of an `ExamBlueprint`.
package struct BlueprintRow: Hashable, Sendable {
  /// A function, a task, ethics or foundation knowledge, as the weight table divides.
  package let subject: WeightSubject
  /// Label of the merged cell to the left in the weight table.
  package let group: PrintedText?
  /// As the weight table prints it.
  package let label: PrintedText
  /// Percent, as printed.
  package let weight: Int
  /// Points of the full mark.
  package let points: Int
  /// Only in the knowledge paper.
  package let questions: Int?

  /// Rows for all weights of a column; dashes are left out.
  fileprivate static func rows(
    of weights: ColumnWeights, fullMark: Int, questions: Int?
  ) throws(CurriculumGap) -> [BlueprintRow] {
    guard weights.sum > 0 else { throw .noWeights(weights.paper) }
    let cells = weights.cells.filter { $0.weight.value.percent != nil }
    let points = Apportionment.divide(fullMark, by: cells.map(\.figure))
    let counts = questions.map { Apportionment.divide($0, by: cells.map(\.figure)) }
    return cells.indices.map { index in
      BlueprintRow(
        subject: cells[index].subject, group: cells[index].row.group,
        label: cells[index].row.label, weight: cells[index].figure, points: points[index],
        questions: counts?[index])
    }
  }
}
