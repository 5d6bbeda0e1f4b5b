/// Measures stages of work. Only what is printed for the user depends on it.
struct Stopwatch {
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant
  private(set) var laps: [(stage: String, duration: Duration)] = []

  init() {
    last = clock.now
  }

  mutating func lap(_ stage: String) {
    let now = clock.now
    laps.append((stage, last.duration(to: now)))
    last = now
  }
}
