import ArgumentParser
import Publishing
import Standards

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: said("Write standards as files to hand on; without a format, list the formats."),
    discussion: said(
      """
      Each standard gets a folder of its own, each level one within it. A file that exists already \
      is replaced as a whole. With errors in the content nothing is written.
      """))

  @Argument(
    help: ArgumentHelp(
      said("Kinds of files, or all."), valueName: "format"))
  var formats: [String] = []
  @Option(help: .said("Id of the one standard to export.")) var standard: String?
  @Option(help: .said("Id of the one level to export.")) var level: String?
  @Option(help: .said("Id of the one track to export.")) var track: String?
  @Option(help: .said("Folder for the files. (default: Exports)"), transform: folderName) var to =
    "Exports"
  @OptionGroup var source: SourceOptions
  @OptionGroup var reporting: OutputOptions

  func run() async throws {
    let runner = source.runner
    try await runner.run {
      if formats.isEmpty {
        runner.terminal.print(Self.list(runner.phrases))
        return ExitStatus.fine
      }
      return try await export(runner)
    }
  }

  private func export(_ runner: CommandRunner) async throws -> Int32 {
    let started = ContinuousClock().now
    let wanted = ExportSelection(
      try DownloadFormat.list(formats), standard: standard, level: level, track: track)
    let (report, files) = try await SiteExporter(options: source.buildOptions(output: to))
      .export(wanted, to: to)
    if !reporting.quiet { for file in files { runner.terminal.print(file) } }
    let printer = ReportPrinter(
      options: reporting, phrases: runner.phrases, terminal: runner.terminal,
      elapsed: started.duration(to: ContinuousClock().now))
    printer.print(report, summary: runner.phrases("\(files.count) files in \(to)"))
    return runner.status(of: report, strict: reporting.strict)
  }

  private static func list(_ phrases: Phrasebook) -> String {
    DownloadFormat.allCases.map { format in
      format.rawValue.padding(to: 10) + phrases(format.sentence)
    }.joined(separator: "\n")
  }
}

extension DownloadFormat {
  /// The formats of these names; `all` stands for all of them.
  static func list(_ names: [String]) throws(EnvironmentError) -> [DownloadFormat] {
    var formats: [DownloadFormat] = []
    for name in names where name != "all" {
      guard let format = DownloadFormat(rawValue: name) else {
        let known = (allCases.map(\.rawValue) + ["all"]).joined(separator: ", ")
        throw EnvironmentError("there is no format “\(name)”", help: "there are \(known)")
      }
      formats.append(format)
    }
    return names.contains("all") ? allCases : formats
  }

  /// What it is.
  fileprivate var sentence: Wording {
    switch self {
    case .case: "the standard as a framework of CASE 1.1, and 1.0, for systems that manage learning"
    case .csv:
      "tables as comma-separated values: statements, weights, findings, hours, matrix, blueprint"
    case .docx: "documents for word processors: the syllabus with hours, and a form for comments"
    case .json: "the whole standard as data for other programs"
    case .markdown: "the text of the standard"
    case .pdf: "the print editions, made by Chromium"
    case .xlsx: "workbooks with hours, matrix, blueprint and self-check, and one with all tables"
    }
  }
}

extension String {
  fileprivate func padding(to length: Int) -> String {
    self + String(repeating: " ", count: max(1, length - count))
  }
}
