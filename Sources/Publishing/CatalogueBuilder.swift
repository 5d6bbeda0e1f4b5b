import Pages
import Standards

/// Builds what belongs to no standard.
struct CatalogueBuilder: Sendable {
  let workshop: Workshop
  let staging: Staging

  /// - Parameters:
  ///   - standards: in alphabetical order of their ids.
  ///   - inputs: digest of what it is made from.
  ///   - findings: about settings and templates.
  func build(
    _ standards: [StandardSummary], inputs: String, findings: [Diagnostic]
  ) throws -> PartOutput {
    let catalogue = workshop.catalogue(standards)
    let pages = try workshop.pages(of: catalogue)
    let files = workshop.siteFiles(catalogue, pages: pages.pages) + workshop.files(of: catalogue)
    return PartOutput(
      inputs: inputs, findings: findings + workshop.findings + pages.findings, summary: nil,
      files: try staging.stage(files))
  }
}
