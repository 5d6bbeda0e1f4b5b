import Foundation
import Publishing
import Standards

/// A preview at work: takes in changes one after the other, and tells open pages and the terminal.
struct PreviewSession {
  let messages: LiveMessages
  let responder: PreviewResponder
  let changes: ChangeTeller
  private let clock = ContinuousClock()

  private var preview: Preview { messages.preview }
  private var terminal: Terminal { changes.runner.terminal }
  private var phrases: Phrasebook { changes.runner.phrases }

  /// So that pages of a small catalogue have their findings at once. A large one is not waited for:
  /// the first pages come before all of it is checked.
  private static let patience = Duration.milliseconds(200)

  init(messages: LiveMessages, responder: PreviewResponder, changes: ChangeTeller) {
    self.messages = messages
    self.responder = responder
    self.changes = changes
  }

  /// What can be checked in a moment, before the first page is shown.
  func begin() async throws {
    // Later it may pass; from the start it ends the run.
    if let trouble = preview.trouble { throw trouble }
    let started = clock.now
    while preview.dueCount > 0, started.duration(to: clock.now) < Self.patience {
      try await preview.checkMore()
    }
  }

  /// Until the user ends the program.
  func run() async throws {
    let beat = Task { await responder.clients.beat() }
    defer { beat.cancel() }
    if preview.dueCount == 0 { sayState(nil) }
    await changes.tellMeans()
    var told = clock.now
    while true {
      if preview.dueCount == 0 {
        await take(await changes.watcher.next())
      } else if let paths = await changes.watcher.ready() {
        await take(paths)
      } else {
        try await checkMore()
        // The catalogue fills before one's eyes.
        if preview.dueCount == 0 || told.duration(to: clock.now) > .seconds(1) {
          await tell(nil)
          told = clock.now
        }
      }
    }
  }

  private func take(_ paths: Set<String>) async {
    let started = clock.now
    guard preview.update(paths) || preview.dueCount > 0 else { return }
    let took = started.duration(to: clock.now)
    let news = phrases(ChangeTeller.summary(of: paths)) + " · " + took.text
    await tell(news)
    // What is not checked yet is counted when it is.
    if preview.dueCount == 0 { sayState(news) } else { say(news) }
  }

  private func checkMore() async throws {
    try await preview.checkMore()
    let left = preview.dueCount
    let isShown = terminal.errorIsTerminal && !changes.isQuiet
    if left > 0 {
      let done = preview.standardCount - left
      if isShown {
        terminal.progress(phrases("\(done) of \(preview.standardCount) standards checked"))
      }
    } else {
      if isShown { terminal.progress("") }
      sayState(nil)
    }
  }

  private func tell(_ news: String?) async {
    await responder.clients.tell { [messages] in messages.event(for: $0, news: news) }
  }

  /// One line: what happened, what is found.
  private func sayState(_ news: String?) {
    // What is not read has no counts.
    let counts =
      preview.trouble == nil ? FindingCounts(preview.findings).wordings.map { phrases($0) } : []
    say(([news].compactMap { $0 } + counts).joined(separator: phrases(", ")))
    if changes.isQuiet { return }
    if let trouble = preview.trouble { changes.runner.trouble(trouble) }
  }

  private func say(_ line: String) {
    if !changes.isQuiet { terminal.print(line) }
  }
}
