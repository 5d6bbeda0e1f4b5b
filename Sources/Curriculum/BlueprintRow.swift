package import Standards

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
  static func rows(
    of weights: ColumnWeights,
    paper: Paper,
    fullMark: Int,
    questions: Int?
  ) throws(CurriculumGap) -> [BlueprintRow] {
    guard weights.sum > 0 else { throw .noWeights(paper) }
    let shares = weights.shares.filter { $0.weight.percent != nil }
    let points = Apportionment.divide(fullMark, by: shares.map(\.figure))
    let counts = questions.map { Apportionment.divide($0, by: shares.map(\.figure)) }
    return shares.indices.map { index in
      BlueprintRow(
        subject: shares[index].subject,
        group: shares[index].group,
        label: shares[index].label,
        weight: shares[index].figure,
        points: points[index],
        questions: counts?[index])
    }
  }
}
