package import Standards

/// A function of a `CompetenceMatrix`.
package struct MatrixFunction: Hashable, Sendable {
  package let row: FunctionRow
  /// `nil` if the knowledge table gives the function no weight of its own.
  package let knowledgeWeight: Weight?
  /// `nil` if the skills table gives the function no weight of its own.
  package let skillWeight: Weight?
  /// `nil` where the standard gives nothing to divide.
  package let hours: HourRow?
  /// In the order of the level's table.
  package let tasks: [MatrixTask]
  /// The same function in lower levels, lowest first.
  package let inherited: [InheritedRow]
}
