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
      return try await SiteChecker(content: options.content, disk: disk, jobs: options.jobs).check()
    }
    let output = try OutputFolder(path: options.output, sources: options.sources, disk: disk)
    let staging = Staging(
      output, precompression: Precompression(isWanted: options.precompresses))
    defer { staging.discard() }
    let cache = try BuildCache(options, common: common, output: output)
    let cached = try await Workers(jobs: options.jobs).map(ids) {
      try cache.standard($0, of: content)
    }
    let known = cache.wholeSite(ids, cached)
    watch.lap("cache")
    let assembly = SiteAssembly(
      options: options, content: content, cache: cache, staging: staging, progress: progress)
    let parts =
      if let known { known } else {
        try await assembly.parts(
          settings, findings: site.diagnostics, ids, cached: cached, &watch)
      }
    var report = BuildReport(standards: ids.count, findings: parts.findings)
    if !report.fails(strict: strict) {
      try staging.publish(parts, &report)
      cache.remember(parts, ids)
    }
    watch.lap("publishing")
    report.timings = watch.laps
    return report
  }
}
