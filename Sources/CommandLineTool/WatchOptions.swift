import ArgumentParser
import Publishing
import Standards

/// Whether a verb stays and works anew after every save.
struct WatchOptions: ParsableArguments {
  @Flag(help: .said("Stay, and do it again whenever a source file has changed."))
  var watch = false

  @Flag(
    help: .said(
      "With --watch: look for changes again and again, as folders on other machines need."))
  var poll = false

  func validate() throws {
    if poll, !watch { throw ValidationError(said("--poll needs --watch.")) }
  }

  /// Does the work once and gives its status, or stays until the user ends the program. Trouble of
  /// the environment ends it only if it was there from the start.
  func repeating(
    _ runner: CommandRunner, _ options: BuildOptions, quiet: Bool,
    _ work: () async throws -> Int32
  ) async throws -> Int32 {
    guard watch else { return try await work() }
    // Before the work: what changes meanwhile is worked on next.
    let changes = ChangeTeller(
      watcher: await SourceWatcher(folders: options.sources, polls: poll), runner: runner,
      isQuiet: quiet)
    _ = try await work()
    while true {
      await changes.tellMeans()
      await changes.next()
      do {
        _ = try await work()
      } catch let error as EnvironmentError {
        runner.trouble(error)
      }
    }
  }
}
