import ArgumentParser
import Publishing
import Standards

struct CleanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract:
      said("Remove the files that the tool wrote, and what it remembers of them; other files stay.")
  )

  @Option(help: .said("Folder of the site. (default: Site)"), transform: folderName) var output =
    "Site"
  @OptionGroup var caching: CacheOptions
  @OptionGroup var speech: LanguageOptions

  func run() async throws {
    let runner = CommandRunner(speech, content: SourceOptions.usualContent)
    try await runner.run {
      let removed = try SiteCleaner(output: output, cache: caching.folder).clean()
      runner.terminal.print(runner.phrases("\(removed) files removed from \(output)"))
      return ExitStatus.fine
    }
  }
}
