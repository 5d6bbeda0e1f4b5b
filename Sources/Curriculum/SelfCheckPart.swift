package import Standards

/// Requirements of one kind that share a weight, as a self-check (自评表) counts them.
package struct SelfCheckPart: Hashable, Sendable {
  /// Id of the function.
  package let function: String
  /// `knowledge` or `skills`.
  package let paper: Paper
  /// Of the weight table: percent of the paper. Without a table each requirement counts 1.
  package let weight: Int
  /// Rows whose requirements belong to the part.
  package let tasks: [TaskRow]

  /// Number of requirements.
  package var count: Int { SelfCheckParts.count(tasks, paper) }
}
