import Foundation
import Publishing
import Standards

/// Prints the report of a check or a build in the chosen format.
struct ReportPrinter {
  let options: OutputOptions
  let phrases: Phrasebook
  let terminal: Terminal
  let elapsed: Duration

  func print(_ report: BuildReport, summary: String) {
    let text = reporter.report(report)
    if !text.isEmpty { terminal.print(text) }
    if options.timings {
      for (stage, duration) in report.timings {
        terminal.printError("\(stage): \(duration.text)")
      }
    }
    if options.format == .text, !options.quiet {
      let counts = FindingCounts(report.findings).wordings.map { phrases($0) }
      terminal.print(([summary] + counts + [elapsed.text]).joined(separator: phrases(", ")))
    }
  }

  private var reporter: any Reporter {
    switch options.format {
    case .json: JSONReporter(phrases: phrases)
    case .github: GitHubReporter(phrases: phrases)
    case .sarif: SARIFReporter(phrases: phrases)
    case .text:
      TextReporter(
        disk: Disk(), phrases: phrases,
        paint: Paint(
          isOn: options.color.isOn(
            terminal: terminal.isTerminal, environment: ProcessInfo.processInfo.environment)),
        verbose: options.verbose)
    }
  }
}
