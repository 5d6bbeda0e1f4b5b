package import Standards

/// A task of a `CompetenceMatrix`. Its skills and knowledge are those of `row`.
package struct MatrixTask: Hashable, Sendable {
  package let row: TaskRow
  /// `nil` where weights are given per function.
  package let knowledgeWeight: Weight?
  /// `nil` where weights are given per function.
  package let skillWeight: Weight?
  /// `nil` where the standard gives nothing to divide.
  package let hours: TaskHours?
}
