package import Standards

/// The skills, or the knowledge, of a task compared with lower levels.
package struct StatementProgression<Requirement: Statement & Hashable>: Hashable, Sendable {
  /// One for each statement of the level, in printed order.
  package let statements: [ProgressionStatement<Requirement>]
  /// Statements of the task at the previous level that have no counterpart here.
  package let dropped: [Requirement]
}
