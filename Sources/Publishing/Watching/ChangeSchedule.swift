/// Decides when changed files are looked at: once they have come to rest, and never much later.
///
/// A value without a clock of its own. What changes while earlier changes are being worked on waits
/// for the next batch, in which every path stands once.
struct ChangeSchedule: Sendable {
  /// Files are changed in several steps: written twice, or moved away and written anew.
  private static let rest = Duration.milliseconds(8)
  /// A file that has gone is mostly about to come back.
  private static let restOfGone = Duration.milliseconds(120)
  /// Somebody who writes without pause is not waited for.
  private static let longest = Duration.milliseconds(400)

  /// When each changed path is at rest.
  private var changed: [String: Duration] = [:]
  private var first: Duration?

  enum Step: Equatable {
    /// Nothing has changed.
    case idle
    case wait(Duration)
    case take(Set<String>)
  }

  /// - Parameter now: time since any fixed moment, as in `step`.
  mutating func notice(_ event: FileEvent, at now: Duration) {
    first = first ?? now
    changed[event.path] = now + (event.isWhole ? Self.rest : Self.restOfGone)
  }

  /// What is to be done; what is taken is forgotten.
  mutating func step(at now: Duration) -> Step {
    guard let first, let last = changed.values.max() else { return .idle }
    let due = min(last, first + Self.longest)
    guard now >= due else { return .wait(due - now) }
    let paths = Set(changed.keys)
    self = ChangeSchedule()
    return .take(paths)
  }
}

/// Something happened to a file, or to all that is in a folder.
struct FileEvent: Hashable, Sendable {
  /// As the user knows it.
  let path: String
  /// Whether it can be read now; else it has gone, or is only just being made.
  let isWhole: Bool
}
