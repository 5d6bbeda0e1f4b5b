package import Standards

/// A requirement of a lower level.
package struct Counterpart<Requirement: Statement & Hashable>: Hashable, Sendable {
  package let requirement: Requirement
  /// Id of the lower level.
  package let level: String
  /// Similarity of the two texts; 1000 if they are the same.
  package let perMille: Int
}
