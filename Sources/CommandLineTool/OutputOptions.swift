import ArgumentParser
import Standards

/// How findings are shown.
struct OutputOptions: ParsableArguments {
  @Flag(help: .said("Let warnings fail as well."))
  var strict = false

  @Option(help: .said("How findings are shown: \(ReportFormat.list)."))
  var format = ReportFormat.text

  @Option(help: .said("Whether text is coloured: \(ColorChoice.list)."))
  var color = ColorChoice.auto

  @Flag(name: .shortAndLong, help: .said("Print findings only, no summary."))
  var quiet = false

  @Flag(name: .shortAndLong, help: .said("Print notes in full, and acknowledged findings too."))
  var verbose = false

  @Flag(help: .said("Print how long each stage took."))
  var timings = false
}
