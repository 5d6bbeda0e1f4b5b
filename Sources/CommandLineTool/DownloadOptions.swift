import ArgumentParser
import Standards

/// Which files to take away a site has.
struct DownloadOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      said("Kinds of files to take away, or all, instead of those in site.yaml."),
      valueName: "format"))
  var downloads: [String] = []

  /// Nothing where site.yaml says.
  var formats: [DownloadFormat]? {
    get throws { downloads.isEmpty ? nil : try DownloadFormat.list(downloads) }
  }
}
