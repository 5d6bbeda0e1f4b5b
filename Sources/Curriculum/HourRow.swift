package import Standards

/// One row of an `HourPlan`: ethics, foundation knowledge, or a function.
package struct HourRow: Hashable, Sendable {
  /// Never a task.
  package let subject: WeightSubject
  /// As the weight table prints it; where only tasks have weights, as the level's table does.
  package let label: PrintedText
  /// As printed for the row itself; `nil` if the knowledge table has no such row.
  package let knowledgeWeight: Weight?
  /// As printed for the row itself; `nil` if the skills table has no such row.
  package let skillWeight: Weight?
  /// In hours, before rounding.
  package let theoryQuota: Quota
  /// In hours, before rounding.
  package let practiceQuota: Quota
  package let theory: Hours
  package let practice: Hours
  /// Their hours add up to the row's. Empty for ethics and foundation knowledge.
  package let tasks: [TaskHours]

  package var total: Hours { theory + practice }
}
