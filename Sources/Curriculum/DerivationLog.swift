import Synchronization

/// Counts what is derived while a test watches, to show that nothing is made twice.
package final class DerivationLog: Sendable {
  /// The log of the running test; nobody else has one.
  @TaskLocal package static var current: DerivationLog?

  private let made = Mutex<[String: Int]>([:])

  package init() {}

  /// How often each thing was made, such as `HourPlan junior`.
  package var counts: [String: Int] { made.withLock { $0 } }

  /// Whatever is derived says so when it is made.
  package static func note(_ thing: @autoclosure () -> String) {
    guard let current else { return }
    let thing = thing()
    current.made.withLock { $0[thing, default: 0] += 1 }
  }
}
