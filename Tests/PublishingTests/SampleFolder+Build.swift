import Publishing
import TestSupport

extension SampleFolder {
  func options(output: String = "Site", templates: String? = nil, jobs: Int = 2) -> BuildOptions {
    BuildOptions(
      content: folder.path + "/Content", templates: templates.map { folder.path + "/" + $0 },
      shippedTemplates: TestPaths.root + "/Templates", output: folder.path + "/" + output,
      baseAddress: nil, jobs: jobs)
  }

  func builder(output: String = "Site", templates: String? = nil) -> SiteBuilder {
    SiteBuilder(options: options(output: output, templates: templates))
  }

  @discardableResult
  func build(
    output: String = "Site", templates: String? = nil, jobs: Int = 2, strict: Bool = false,
    precompresses: Bool = false, cache: String? = nil
  ) async throws -> BuildReport {
    var options = options(output: output, templates: templates, jobs: jobs)
    options.precompresses = precompresses
    options.cache = cache.map { folder.path + "/" + $0 }
    return try await SiteBuilder(options: options).build(strict: strict)
  }
}
