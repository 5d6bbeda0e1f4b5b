import Publishing
import Standards
import Synchronization

/// One line on the terminal while work takes longer than a second.
final class ProgressLine: Sendable {
  private let terminal: Terminal
  private let phrases: Phrasebook
  private let started = ContinuousClock().now
  private let isShown = Mutex(false)

  init(terminal: Terminal, phrases: Phrasebook) {
    self.phrases = phrases
    self.terminal = terminal
  }

  func update(_ finished: Int) {
    guard started.duration(to: ContinuousClock().now) > .seconds(1) else { return }
    isShown.withLock { shown in
      shown = true
      terminal.progress(phrases("\(finished) standards done"))
    }
  }

  func clear() {
    isShown.withLock { shown in
      if shown { terminal.progress("") }
      shown = false
    }
  }
}
