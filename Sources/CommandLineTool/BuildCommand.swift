import ArgumentParser
import Publishing
import Standards

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: said("Check the standards and write the site."),
    discussion: said(
      """
      With errors (or, under --strict, warnings) nothing is written. Standards that have not \
      changed since the last build are not built again. Only files that changed are written; files \
      that the tool wrote before and no longer makes are removed.
      """))

  @OptionGroup var source: SourceOptions
  @Option(help: .said("Folder of the site. (default: Site)"), transform: folderName) var output =
    "Site"
  @Flag(help: .said("Write a compressed copy (.gz) beside each text file of more than 1 KB."))
  var precompress = false
  @Option(
    help: .said(
      "Make only this page, file or folder of the site, such as STANDARD/LEVEL/; repeatable."))
  var only: [String] = []
  @OptionGroup var downloads: DownloadOptions
  @OptionGroup var caching: CacheOptions
  @OptionGroup var watching: WatchOptions
  @OptionGroup var reporting: OutputOptions

  func run() async throws {
    let runner = source.runner
    try await runner.run {
      let options = try buildOptions
      let builder = SiteBuilder(options: options)
      return try await watching.repeating(runner, options, quiet: reporting.quiet) {
        try await build(runner, builder)
      }
    }
  }

  private var buildOptions: BuildOptions {
    get throws {
      var options = source.buildOptions(output: output)
      options.precompresses = precompress
      options.cache = caching.folder
      options.downloads = try downloads.formats
      return options
    }
  }

  private func build(_ runner: CommandRunner, _ builder: SiteBuilder) async throws -> Int32 {
    let started = ContinuousClock().now
    let report = try await runner.withProgress(reporting.quiet) {
      only.isEmpty
        ? try await builder.build(strict: reporting.strict, progress: $0)
        : try await builder.build(only: only, strict: reporting.strict)
    }
    let printer = ReportPrinter(
      options: reporting, phrases: runner.phrases, terminal: runner.terminal,
      elapsed: started.duration(to: ContinuousClock().now))
    printer.print(report, summary: runner.phrases(summary(report)))
    return runner.status(of: report, strict: reporting.strict)
  }

  private func summary(_ report: BuildReport) -> Wording {
    let standards = report.standardCount
    guard report.isPublished else { return "\(standards), nothing written" }
    return """
      \(standards), \(report.pages) pages in \(output) (\(report.written) files written, \
      \(report.files - report.written) unchanged, \(report.removed) removed)
      """
  }
}
