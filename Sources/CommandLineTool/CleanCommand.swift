import ArgumentParser
import Publishing

struct CleanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract:
      "Remove the files that the tool wrote, and what it remembers of them; other files stay.")

  @Option(help: "Folder of the site.") var output = "Site"
  @OptionGroup var caching: CacheOptions

  func run() async throws {
    let runner = CommandRunner()
    try await runner.run {
      let removed = try SiteCleaner(output: output, cache: caching.folder).clean()
      runner.terminal.print("\(removed) files removed from \(output)")
      return ExitStatus.fine
    }
  }
}
