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
    let content = try ContentFolder(path: options.content, disk: disk)
    let ids = try content.standardIds()
    // Before anything is read: what changes from now on is built again next time.
    let common = try BuildCache.common(options, disk)
    let site = content.readSite()
    guard let settings = try site.value.map(withBaseAddress) else {
      return try await SiteChecker(content: options.content, disk: disk, jobs: options.jobs).check()
    }
    let output = try OutputFolder(path: options.output, sources: sources, disk: disk)
    let staging = Staging(
      output, precompression: Precompression(isWanted: options.precompresses))
    defer { staging.discard() }
    let cache = BuildCache(options, common: common, output: output)
    let workers = Workers(jobs: options.jobs)
    let cached = try await workers.map(ids) { try cache.standard($0, of: content) }
    var standards = cached.compactMap { $0 }
    var whole =
      standards.count == ids.count ? cache.site(cache.digest(of: ids, standards)) : nil
    watch.lap("cache")

    if whole == nil {
      let templates = try templateFolder(language: settings.language.value)
      let workshop = try Workshop(site: settings, content: content, templates: templates)
      watch.lap("templates")
      let builder = StandardBuilder(
        workshop: workshop, cache: cache, staging: staging, workers: workers)
      standards = try await Workers(jobs: options.jobs, progress: progress)
        .map(Array(zip(ids, cached))) { id, known in
          if let known { return known }
          return try await builder.build(id)
        }
      watch.lap("standards")
      whole = try CatalogueBuilder(workshop: workshop, staging: staging).build(
        standards.compactMap(\.summary), inputs: cache.digest(of: ids, standards),
        findings: site.diagnostics + templates.diagnostics)
    }
    let parts = (whole.map { [$0] } ?? []) + standards
    var report = BuildReport(standards: ids.count, findings: parts.flatMap(\.findings))
    if !report.fails(strict: strict) {
      try publish(parts, staging, &report)
      if let whole { cache.remember(whole, ids, standards) }
    }
    watch.lap("publishing")
    report.timings = watch.laps
    return report
  }

  /// Every page of the site with what it is made from, without rendering anything.
  package func list() async throws -> [ListedPage] {
    let content = try ContentFolder(path: options.content, disk: disk)
    guard let settings = try content.readSite().value.map(withBaseAddress) else {
      throw PublishingError(
        "\(options.content)/site.yaml cannot be read", help: "“gangmu check” tells why")
    }
    let templates = try templateFolder(language: settings.language.value)
    let workshop: Workshop
    do {
      workshop = try Workshop(site: settings, content: content, templates: templates)
    } catch let error as TemplateError {
      throw PublishingError(error)
    }
    let lister = PageLister(workshop: workshop)
    let standards = try await Workers(jobs: options.jobs)
      .map(try content.standardIds(), lister.pages)
    return lister.sitePages(standards.map(\.summary)) + standards.flatMap(\.pages)
  }

  private func publish(
    _ parts: [PartOutput], _ staging: Staging, _ report: inout BuildReport
  ) throws(PublishingError) {
    let staged = parts.flatMap(\.files.staged)
    let all = parts.flatMap(\.files.paths)
    try refuseRepeated(all)
    let stale = staging.output.owned.subtracting(all)
    // Whatever happens on the way, every file stays known as the tool's own.
    try staging.output.writeManifest(staging.output.owned.union(all))
    try staging.publish(staged)
    try staging.output.remove(stale)
    try staging.output.writeManifest(all)
    report.pages = all.count { $0.hasSuffix(".html") }
    report.files = all.count
    report.written = staged.count
    report.removed = stale.count
    report.isPublished = true
  }

  private func refuseRepeated(_ paths: [String]) throws(PublishingError) {
    var seen: Set<String> = []
    for path in paths where !seen.insert(path).inserted {
      throw PublishingError(
        "two files of the site would be called \(path)",
        help: "rename one; the tool itself makes a file of this name")
    }
  }

  private func templateFolder(language: String) throws(PublishingError) -> TemplateFolder {
    try TemplateFolder(
      shipped: options.shippedTemplates, own: options.templates, language: language, disk: disk)
  }

  private var sources: [String] {
    [options.content, options.shippedTemplates] + (options.templates.map { [$0] } ?? [])
  }

  private func withBaseAddress(_ site: Site) throws(PublishingError) -> Site {
    guard let address = options.baseAddress else { return site }
    guard SiteReader.accepts(address: address) else {
      throw PublishingError(
        "“\(address)” is not the address of a site",
        help: "name it whole: --base-url https://example.org/")
    }
    return Site(
      title: site.title, address: Located(value: address, position: site.address.position),
      language: site.language, sourceAddress: site.sourceAddress, hours: site.hours,
      questions: site.questions, position: site.position)
  }
}
