import Standards

/// A row of a weight table, seen from one column.
struct WeightShare: Hashable, Sendable {
  let subject: WeightSubject
  /// What the weight counts for in the end: the function of a task, or else `subject` itself.
  let owner: WeightSubject
  let group: PrintedText?
  let label: PrintedText
  /// `.empty` where the row is too short to reach the column.
  let weight: Weight

  /// Id of the task that the weight is given to.
  var task: String? {
    if case .task(let id) = subject { id } else { nil }
  }

  /// Percent; 0 for a dash.
  var figure: Int { weight.percent ?? 0 }
}
