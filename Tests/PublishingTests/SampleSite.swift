import Foundation
import Publishing
import TestSupport

/// A site of the sample standard in a folder of its own.
struct SampleSite {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy("Tests/Sample", to: "Content/standards/sample")
    try folder.write(
      "title: 样例站\naddress: https://gangmu.example/\nlanguage: zh-CN\n", to: "Content/site.yaml")
  }

  func options(output: String = "Site", templates: String? = nil, jobs: Int = 2) -> BuildOptions {
    BuildOptions(
      content: folder.path + "/Content", templates: templates.map { folder.path + "/" + $0 },
      shippedTemplates: TestPaths.root + "/Templates", output: folder.path + "/" + output,
      baseAddress: nil, jobs: jobs)
  }

  @discardableResult
  func build(
    output: String = "Site", templates: String? = nil, jobs: Int = 2, strict: Bool = false
  ) async throws -> BuildReport {
    try await SiteBuilder(options: options(output: output, templates: templates, jobs: jobs))
      .build(strict: strict)
  }

  /// Replaces text that stands once in a content file of the standard.
  func edit(_ name: String, _ old: String, _ new: String) throws {
    let path = "Content/standards/sample/" + name
    let text = try folder.read(path)
    guard text.components(separatedBy: old).count == 2 else {
      throw SampleError(description: "“\(old)” must occur once in \(name)")
    }
    try folder.write(text.replacingOccurrences(of: old, with: new), to: path)
  }
}
