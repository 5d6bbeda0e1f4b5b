import Foundation
import Publishing
import Standards
import TestSupport
import Testing

/// The committed site is what the tool makes of the committed content.
@Suite struct ShippedSiteTests {
  @Test func theCommittedSiteIsCurrent() async throws {
    let folder = try TemporaryFolder()
    let root = TestPaths.root
    // Paths of sources are shown on pages, so the build runs on the same relative paths.
    let options = BuildOptions(
      content: "Content", templates: nil, shippedTemplates: "Templates",
      output: folder.path + "/Site", baseAddress: nil, jobs: 2)
    let report = try await SiteBuilder(options: options, disk: Disk(workingFolder: root)).build()
    #expect(report.isPublished, "\(report.findings.filter(\.isOpenError).map(\.message.text))")
    let made = folder.files(below: "Site")
    let committed = TemporaryFolder.files(below: root + "/Site")
    #expect(made.keys.sorted() == committed.keys.sorted())
    let stale = made.filter { committed[$0.key] != $0.value }.keys.sorted()
    #expect(stale == [], "run Scripts/site and commit Site/")
  }

  @Test func theShippedContentPassesStrictly() async throws {
    let checker = SiteChecker(
      content: "Content", disk: Disk(workingFolder: TestPaths.root), jobs: 2)
    let report = try await checker.check()
    #expect(!report.fails(strict: true))
    #expect(report.findings.count { $0.acknowledged != nil } == 39)
  }
}
