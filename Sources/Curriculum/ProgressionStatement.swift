package import Standards

/// A requirement compared with those of the same task and kind at lower levels.
package struct ProgressionStatement<Requirement: Statement & Hashable>: Hashable, Sendable {
  package let requirement: Requirement
  package let status: StatementStatus
  /// What it continues; `nil` if and only if it is new.
  package let counterpart: Counterpart<Requirement>?
}
