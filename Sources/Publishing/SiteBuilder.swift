import Exports
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
    var watch = Stopwatch()
    let content = try ContentFolder(path: options.content, disk: disk)
    let ids = try content.standardIds()
    // Before anything is read: what changes from now on is built again next time.
    let common = try BuildCache.common(options, disk)
    let site = content.readSite()
    guard let settings = try site.value.map(options.applied) else {
      return try await SiteChecker(options: options, disk: disk).check()
    }
    let output = try OutputFolder(path: options.output, sources: options.sources, disk: disk)
    let staging = Staging(output, precompresses: options.precompresses)
    defer { staging.discard() }
    let cache = try BuildCache(options, common: common, output: output)
    var parts = try await Workers(jobs: options.jobs).map(ids) {
      try cache.standard($0, of: content)
    }
    var whole = cache.wholeSite(ids, parts)
    var obstacles: [EnvironmentError] = []
    watch.lap("cache")
    if whole == nil {
      let workshop = try Workshop(
        site: settings, content: content, options: options, made: cache.programFiles)
      let builder = try PartBuilder(
        workshop, cache: cache, staging: staging, jobs: options.jobs)
      watch.lap("templates")
      parts = try await Workers(jobs: options.jobs, progress: progress)
        .map(Array(zip(ids, parts))) { id, known in
          if let known { return known }
          return try await builder.standard(id)
        }
      watch.lap("standards")
      whole = try await builder.site(
        parts.compactMap { $0?.summary }, inputs: cache.digest(of: ids, parts.compactMap { $0 }),
        findings: site.diagnostics)
      obstacles = workshop.obstacles
    }
    let all = [whole].compactMap { $0 } + parts.compactMap { $0 }
    var report = BuildReport(standards: ids.count, findings: all.flatMap(\.findings))
    if !report.fails(strict: strict) {
      try staging.publish(all, isWhole: true, &report)
      // What was missing may be there next time.
      if obstacles.isEmpty { cache.remember(site: all[0], Array(zip(ids, all.dropFirst()))) }
    }
    watch.lap("publishing")
    report.timings = watch.laps
    report.obstacles = obstacles
    return report
  }
}

extension BuildOptions {
  /// Folders that the site is made from, which must not be written to.
  package var sources: [String] { [content, shippedTemplates] + (templates.map { [$0] } ?? []) }

  /// The settings of a site with the address that the user asked for.
  func applied(to site: Site) throws(EnvironmentError) -> Site {
    var site = site
    if let downloads { site.downloads = downloads }
    guard let baseAddress else { return site }
    guard SiteReader.accepts(address: baseAddress) else {
      throw EnvironmentError(
        "“\(baseAddress)” is not the address of a site",
        help: "name it whole: --base-url https://example.org/")
    }
    return Site(
      title: site.title, address: Located(value: baseAddress, position: site.address.position),
      language: site.language, sourceAddress: site.sourceAddress, feedback: site.feedback,
      hours: site.hours, questions: site.questions, downloads: site.downloads,
      case: site.case, position: site.position)
  }
}
