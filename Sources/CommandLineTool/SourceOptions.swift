import ArgumentParser
import Foundation
import Publishing

/// Where content and templates are.
struct SourceOptions: ParsableArguments {
  @Option(help: "Folder with site.yaml and standards/.")
  var content = "Content"

  @Option(help: "Folder of templates that replace those that come with the tool.")
  var templates: String?

  @Option(help: "Address of the published site, instead of the one in site.yaml.")
  var baseURL: String?

  @Option(help: "Standards worked on at once.")
  var jobs = max(1, ProcessInfo.processInfo.activeProcessorCount)

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  func buildOptions(output: String) -> BuildOptions {
    BuildOptions(
      content: content, templates: templates, shippedTemplates: ShippedTemplates.folder(),
      output: output, baseAddress: baseURL, jobs: jobs)
  }
}
