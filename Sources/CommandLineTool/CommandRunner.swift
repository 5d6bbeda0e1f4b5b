import ArgumentParser
import Publishing
import Standards

/// What all verbs share: trouble of the environment becomes one clear message and status 2.
struct CommandRunner {
  let terminal = Terminal()
  let phrases: Phrasebook

  /// - Parameter content: folder of the content, which says the language if the user does not.
  init(_ speech: LanguageOptions, content: String) {
    phrases = speech.phrases(content: content)
  }

  /// - Parameter ended: the status when a signal ends the work, if it is not that of the signal.
  func run(endedBySignal ended: Int32? = nil, _ work: () async throws -> Int32) async throws {
    let signals = await EndingSignals(terminal, status: ended)
    defer { signals.cancel() }
    let status: Int32
    do {
      status = try await work()
    } catch let error as EnvironmentError {
      status = trouble(error)
    }
    if status != ExitStatus.fine { throw ExitCode(status) }
  }

  /// Work with a progress line, when somebody watches.
  func withProgress(
    _ quiet: Bool, _ work: ((@Sendable (Int) -> Void)?) async throws -> BuildReport
  ) async throws -> BuildReport {
    guard terminal.errorIsTerminal, !quiet else { return try await work(nil) }
    let line = ProgressLine(terminal: terminal, phrases: phrases)
    defer { line.clear() }
    return try await work { line.update($0) }
  }

  /// Says what kept files from being made, though all else was.
  func status(of report: BuildReport, strict: Bool) -> Int32 {
    if report.fails(strict: strict) { return ExitStatus.findings }
    for obstacle in report.obstacles { trouble(obstacle) }
    return report.obstacles.isEmpty ? ExitStatus.fine : ExitStatus.trouble
  }

  /// Says what does not allow the work; the status for that.
  @discardableResult
  func trouble(_ error: EnvironmentError) -> Int32 {
    terminal.printError("\(phrases("error: "))\(phrases(error.message))")
    if let help = error.help { terminal.printError("  \(phrases("help: "))\(phrases(help))") }
    return ExitStatus.trouble
  }
}
