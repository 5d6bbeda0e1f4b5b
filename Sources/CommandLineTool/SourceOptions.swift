import ArgumentParser
import Foundation
import Publishing
import Standards

/// Where content and templates are.
struct SourceOptions: ParsableArguments {
  static let usualContent = "Content"

  @Option(help: .said("Folder with site.yaml and standards/."))
  var content = usualContent

  @Option(help: .said("Folder of templates that replace those that come with the tool."))
  var templates: String?

  @Option(help: .said("Address of the published site, instead of the one in site.yaml."))
  var baseURL: String?

  @Option(help: .said("Standards worked on at once."))
  var jobs = max(1, ProcessInfo.processInfo.activeProcessorCount)

  @OptionGroup var speech: LanguageOptions

  var runner: CommandRunner { CommandRunner(speech, content: content) }

  func validate() throws {
    if jobs < 1 { throw ValidationError(said("--jobs must be at least 1.")) }
  }

  func buildOptions(output: String) -> BuildOptions {
    BuildOptions(
      content: content, templates: templates, shippedTemplates: ShippedTemplates.folder(),
      output: output, baseAddress: baseURL, jobs: jobs)
  }
}
