import Publishing
import Standards

/// Waits for changes of source files and says which they are.
struct ChangeTeller {
  let watcher: SourceWatcher
  let runner: CommandRunner
  let isQuiet: Bool

  /// That changes are waited for, and if need be, why slowly.
  func tellMeans() async {
    guard !isQuiet else { return }
    let phrases = runner.phrases
    if let reason = await watcher.pollingReason {
      say(phrases("watching by looking again and again: \(reason); Ctrl-C ends"))
    } else {
      say(phrases("watching for changes; Ctrl-C ends"))
    }
  }

  @discardableResult
  func next() async -> Set<String> {
    let paths = await watcher.next()
    if !isQuiet { say(runner.phrases(Self.summary(of: paths))) }
    return paths
  }

  /// The first of the paths, of which there is one, and how many more there are. What is no longer
  /// there, such as a file that was moved onto another, is named only if nothing else is.
  static func summary(of paths: Set<String>, disk: Disk = Disk()) -> Wording {
    let present = paths.filter(disk.exists)
    let paths = (present.isEmpty ? paths : present).sorted()
    return paths.count == 1
      ? "changed: \(paths[0])" : "changed: \(paths[0]) and \(paths.count - 1) more"
  }

  private func say(_ text: String) { runner.terminal.printError(text) }
}
