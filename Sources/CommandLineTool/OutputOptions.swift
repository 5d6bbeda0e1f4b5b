import ArgumentParser

/// How findings are shown.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Let warnings fail as well.")
  var strict = false

  @Option(help: "How findings are shown: \(ReportFormat.list).")
  var format = ReportFormat.text

  @Option(help: "Whether text is coloured: \(ColorChoice.list).")
  var color = ColorChoice.auto

  @Flag(name: .shortAndLong, help: "Print findings only, no summary.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print explanations and notes in full.")
  var verbose = false

  @Flag(help: "Print how long each stage took.")
  var timings = false
}
