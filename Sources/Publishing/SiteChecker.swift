import Checking
import Reading
import Standards

/// Reads and checks all standards of a content folder, settings and templates, without building
/// anything.
package struct SiteChecker: Sendable {
  package let options: BuildOptions
  package let disk: Disk

  package init(options: BuildOptions, disk: Disk = Disk()) {
    self.options = options
    self.disk = disk
  }

  package func check(progress: (@Sendable (Int) -> Void)? = nil) async throws -> BuildReport {
    let content = try ContentFolder(path: options.content, disk: disk)
    let site = content.readSite()
    let ids = try content.standardIds()
    // Without settings nobody knows which language the templates speak.
    let workshop = try site.value.map(options.applied).map {
      try Workshop(site: $0, content: content, options: options)
    }
    let findings = try await Workers(jobs: options.jobs, progress: progress).map(ids) { id in
      let files = try content.files(of: id)
      guard let workshop else {
        return CheckedStandard(id, files, content) { .init($0) }.findings
      }
      let checked = workshop.check(id, files)
      return checked.findings + workshop.aliasFindings(checked)
    }
    return BuildReport(
      standards: ids.count,
      findings: site.diagnostics + (workshop?.faults ?? []) + findings.flatMap { $0 })
  }
}
