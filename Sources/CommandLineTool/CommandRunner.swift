import ArgumentParser
import Pages
import Publishing
import Standards

/// What all verbs share: trouble of the environment becomes one clear message and status 2.
struct CommandRunner {
  let terminal = Terminal()

  func run(_ work: () async throws -> Int32) async throws {
    let status: Int32
    do {
      status = try await work()
    } catch let error as PublishingError {
      status = trouble(error.message, help: error.help)
    } catch let error as TemplateError {
      let place = "\(error.position.file):\(error.position.line):\(error.position.column)"
      let datum = error.datum.map { "while rendering \($0.file):\($0.line):\($0.column)" }
      status = trouble(
        error.message, at: place,
        help: [error.help, datum].compactMap { $0 }.joined(separator: "\n  "))
    }
    if status != ExitStatus.fine { throw ExitCode(status) }
  }

  /// Work with a progress line, when somebody watches.
  func withProgress(
    _ quiet: Bool, _ work: ((@Sendable (Int) -> Void)?) async throws -> BuildReport
  ) async throws -> BuildReport {
    guard terminal.errorIsTerminal, !quiet else { return try await work(nil) }
    let line = ProgressLine(terminal: terminal)
    defer { line.clear() }
    return try await work { line.update($0) }
  }

  private func trouble(_ message: String, at place: String? = nil, help: String?) -> Int32 {
    terminal.printError((place.map { $0 + ": " } ?? "") + "error: " + message)
    if let help, !help.isEmpty { terminal.printError("  help: \(help)") }
    return ExitStatus.trouble
  }
}
