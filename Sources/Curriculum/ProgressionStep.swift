package import Standards

/// A function at one level of its `Progression`.
package struct ProgressionStep: Hashable, Sendable {
  /// Id of the level.
  package let level: String
  /// Id of the nearest lower level that has the function; `nil` at the first.
  package let previous: String?
  /// As this level prints it.
  package let number: Located<String>
  /// As this level prints it.
  package let label: PrintedText
  /// In the order of the level's table.
  package let tasks: [ProgressionTask]
  /// Tasks of the previous level that are not here any more, as printed there.
  package let dropped: [TaskRow]
}
