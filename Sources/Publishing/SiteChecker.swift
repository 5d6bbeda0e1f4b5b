import Reading
import Standards

/// Reads and checks all standards of a content folder, without building anything.
package struct SiteChecker: Sendable {
  package let content: String
  package let disk: Disk
  package let jobs: Int

  package init(content: String, disk: Disk = Disk(), jobs: Int) {
    self.content = content
    self.disk = disk
    self.jobs = jobs
  }

  package func check(progress: (@Sendable (Int) -> Void)? = nil) async throws -> BuildReport {
    let folder = try ContentFolder(path: content, disk: disk)
    let site = folder.readSite()
    let checker = StandardChecker(content: folder)
    let ids = try folder.standardIds()
    let findings = try await Workers(jobs: jobs, progress: progress).map(ids) {
      checker.check($0, try folder.files(of: $0)).findings
    }
    return BuildReport(
      standards: ids.count, findings: site.diagnostics + findings.flatMap { $0 })
  }
}
