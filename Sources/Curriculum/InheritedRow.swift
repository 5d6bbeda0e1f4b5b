package import Standards

/// A function as a lower level prints it, with all its requirements.
package struct InheritedRow: Hashable, Sendable {
  /// Id of the lower level.
  package let level: String
  package let row: FunctionRow
}
