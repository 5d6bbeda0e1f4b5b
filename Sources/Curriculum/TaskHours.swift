package import Standards

/// The hours of one task within its function's row of an `HourPlan`.
package struct TaskHours: Hashable, Sendable {
  /// Id of the task.
  package let task: String
  /// `nil` if a weight table names a task that the level does not have.
  package let row: TaskRow?
  /// As the level's table prints it, or else the weight table.
  package let label: PrintedText
  /// `nil` where weights are given per function.
  package let knowledgeWeight: Weight?
  /// `nil` where weights are given per function.
  package let skillWeight: Weight?
  package let theory: Hours
  package let practice: Hours

  package var total: Hours { theory + practice }
}
