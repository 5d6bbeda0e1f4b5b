/// How a task stands to the nearest lower level that has its function.
package enum TaskStatus: String, Hashable, Sendable, CaseIterable {
  /// Not there, or there is no such level.
  case new
  case continued
}
