import Synchronization

/// A value made when it is first asked for; all copies of its owner share it.
package final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  package init() {}

  /// Whoever asks while it is being made waits.
  package func callAsFunction(_ make: () -> Value) -> Value {
    made.withLock { value in
      if let value { return value }
      let new = make()
      value = new
      return new
    }
  }
}
