import Pages
import Reading
import Standards

/// The whole pipeline: content and templates in, a published site out.
package struct SiteBuilder: Sendable {
  package let options: BuildOptions
  package let disk: Disk

  package init(options: BuildOptions, disk: Disk = Disk()) {
    self.options = options
    self.disk = disk
  }

  /// Builds the site. With open errors (or open warnings, if `strict`) nothing is written.
  package func build(
    strict: Bool = false, progress: (@Sendable (Int) -> Void)? = nil
  ) async throws -> BuildReport {
    do {
      return try await run(strict: strict, progress: progress)
    } catch let error as TemplateError {
      throw PublishingError(error)
    }
  }

  private func run(
    strict: Bool, progress: (@Sendable (Int) -> Void)?
  ) async throws -> BuildReport {
    var watch = Stopwatch()
    let output = try OutputFolder(path: options.output, sources: sources, disk: disk)
    let content = try ContentFolder(path: options.content, disk: disk)
    let ids = try content.standardIds()
    let site = content.readSite()
    guard let settings = site.value.map(withBaseAddress) else {
      return BuildReport(standards: ids.count, findings: site.diagnostics)
    }
    let cache = try BuildCache(options, output: output)
    let standards = try await Workers(jobs: options.jobs).map(ids) {
      try cache.standard($0, of: content)
    }
    let inputs = [cache.site(standards)] + standards
    watch.lap("cache")

    let staging = Staging(
      output, precompression: Precompression(isWanted: options.precompresses))
    defer { staging.discard() }
    var parts = inputs.compactMap { $0.cached?.output }
    if parts.count < inputs.count {
      let templates = try templateFolder(language: settings.language.value)
      let workshop = try Workshop(site: settings, content: content, templates: templates)
      watch.lap("templates")
      let builder = StandardBuilder(
        workshop: workshop, staging: staging, workers: Workers(jobs: options.jobs))
      let built = try await Workers(jobs: options.jobs, progress: progress)
        .map(Array(zip(ids, standards))) { id, input in
          if let cached = input.cached { return cached.output }
          return try await builder.build(id)
        }
      watch.lap("standards")
      let whole = try CatalogueBuilder(workshop: workshop, staging: staging).build(
        built.compactMap(\.summary), findings: site.diagnostics + templates.diagnostics)
      parts = [whole] + built
    }
    var report = BuildReport(standards: standards.count, findings: parts.flatMap(\.findings))
    if !report.fails(strict: strict) {
      try publish(parts, staging, &report)
      cache.remember(Array(zip(inputs, parts)))
    }
    watch.lap("publishing")
    report.timings = watch.laps
    return report
  }

  /// Every page of the site with what it is made from, without rendering anything.
  package func list() async throws -> [ListedPage] {
    let content = try ContentFolder(path: options.content, disk: disk)
    guard let settings = content.readSite().value.map(withBaseAddress) else { return [] }
    let templates = try templateFolder(language: settings.language.value)
    let workshop: Workshop
    do {
      workshop = try Workshop(site: settings, content: content, templates: templates)
    } catch let error as TemplateError {
      throw PublishingError(error)
    }
    let lister = PageLister(workshop: workshop)
    let standards = try await Workers(jobs: options.jobs)
      .map(try content.standardIds(), lister.pages).compactMap { $0 }
    return lister.sitePages(standards.map(\.summary)) + standards.flatMap(\.pages)
  }

  private func publish(
    _ parts: [PartOutput], _ staging: Staging, _ report: inout BuildReport
  ) throws(PublishingError) {
    let staged = parts.flatMap(\.files.staged)
    let all = parts.flatMap(\.files.paths)
    let stale = staging.output.owned.subtracting(all)
    try staging.publish(staged)
    try staging.output.remove(stale)
    try staging.output.writeManifest(all)
    report.pages = all.count { $0.hasSuffix(".html") }
    report.files = all.count
    report.written = staged.count
    report.removed = stale.count
    report.isPublished = true
  }

  private func templateFolder(language: String) throws(PublishingError) -> TemplateFolder {
    try TemplateFolder(
      shipped: options.shippedTemplates, own: options.templates, language: language, disk: disk)
  }

  private var sources: [String] {
    [options.content, options.shippedTemplates] + (options.templates.map { [$0] } ?? [])
  }

  private func withBaseAddress(_ site: Site) -> Site {
    guard let address = options.baseAddress else { return site }
    return Site(
      title: site.title,
      address: Located(
        value: address.hasSuffix("/") ? address : address + "/", position: site.address.position),
      language: site.language, sourceAddress: site.sourceAddress, hours: site.hours,
      questions: site.questions, position: site.position)
  }
}
