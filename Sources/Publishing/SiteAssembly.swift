import Pages
import Standards

/// Builds the parts of a site that are not there already.
struct SiteAssembly: Sendable {
  let options: BuildOptions
  let content: ContentFolder
  let cache: BuildCache
  let staging: Staging
  let progress: (@Sendable (Int) -> Void)?

  /// - Parameters:
  ///   - findings: about the settings.
  ///   - cached: each standard that need not be built.
  func parts(
    _ settings: Site, findings: [Diagnostic], _ ids: [String], cached: [PartOutput?],
    _ watch: inout Stopwatch
  ) async throws -> SiteParts {
    let templates = try options.templateFolder(
      language: settings.language.value, disk: content.disk)
    let workshop = try Workshop(site: settings, content: content, templates: templates)
    watch.lap("templates")
    let builder = StandardBuilder(
      workshop: workshop, cache: cache, staging: staging, workers: Workers(jobs: options.jobs))
    let standards = try await Workers(jobs: options.jobs, progress: progress)
      .map(Array(zip(ids, cached))) { id, known in
        if let known { return known }
        return try await builder.build(id)
      }
    watch.lap("standards")
    let site = try CatalogueBuilder(workshop: workshop, staging: staging).build(
      standards.compactMap(\.summary), inputs: cache.digest(of: ids, standards),
      findings: findings + templates.diagnostics)
    return SiteParts(site: site, standards: standards)
  }
}
