import ArgumentParser
import Publishing
import Standards

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: said("Check the standards and report every fault with its place."),
    discussion: said("Exit status: 0 fine, 1 findings at the failing severity, 2 trouble."))

  @OptionGroup var source: SourceOptions
  @OptionGroup var watching: WatchOptions
  @OptionGroup var reporting: OutputOptions

  func run() async throws {
    let runner = source.runner
    let options = source.buildOptions(output: "Site")
    try await runner.run {
      try await watching.repeating(runner, options, quiet: reporting.quiet) {
        try await check(runner, options)
      }
    }
  }

  private func check(_ runner: CommandRunner, _ options: BuildOptions) async throws -> Int32 {
    let started = ContinuousClock().now
    let report = try await runner.withProgress(reporting.quiet) {
      try await SiteChecker(options: options).check(progress: $0)
    }
    let printer = ReportPrinter(
      options: reporting, phrases: runner.phrases, terminal: runner.terminal,
      elapsed: started.duration(to: ContinuousClock().now))
    printer.print(report, summary: runner.phrases(report.standardCount))
    return report.fails(strict: reporting.strict) ? ExitStatus.findings : ExitStatus.fine
  }
}
