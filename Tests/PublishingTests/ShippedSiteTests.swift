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
    // How archives are packed depends on libraries: what is in them counts.
    let stale = made.filter { name, bytes in
      guard name.hasSuffix(".zip") else { return committed[name] != bytes }
      let pair = (folder.path + "/Site/" + name, root + "/Site/" + name)
      return committed[name] != bytes && !holdTheSame(pair.0, pair.1)
    }.keys.sorted()
    #expect(stale == [], "run Scripts/site and commit Site/")
  }

  /// Whether two archives have the same files, with the same dates and contents, in one order.
  private func holdTheSame(_ one: String, _ other: String) -> Bool {
    guard let first = listing(one), let second = listing(other) else { return false }
    return first == second
  }

  private func listing(_ path: String) -> Data? {
    let script = """
      import hashlib, sys, zipfile
      with zipfile.ZipFile(sys.argv[1]) as archive:
          for entry in archive.infolist():
              digest = hashlib.sha256(archive.read(entry)).hexdigest()
              print(entry.filename, entry.date_time, entry.external_attr, digest)
      """
    return try? Program.output(["python3", "-c", script, path])
  }

  @Test func archivesAreComparedByWhatTheyHold() throws {
    let folder = try TemporaryFolder()
    let script = """
      import sys, zipfile
      for name, method, text in [("a", 8, "x"), ("b", 0, "x"), ("c", 8, "y")]:
          with zipfile.ZipFile(f"{sys.argv[1]}/{name}.zip", "w") as archive:
              page = text.join(map(str, range(2000)))
              archive.writestr(zipfile.ZipInfo("page"), page, compress_type=method)
      """
    #expect(try Program.output(["python3", "-c", script, folder.path]) != nil)
    let files = folder.files(below: ".")
    #expect(files["a.zip"] != files["b.zip"])
    let path = folder.path + "/"
    #expect(holdTheSame(path + "a.zip", path + "b.zip"))
    #expect(!holdTheSame(path + "b.zip", path + "c.zip"))
    #expect(!holdTheSame(path + "a.zip", path + "none.zip"))
  }

  @Test func theShippedContentPassesStrictly() async throws {
    let options = BuildOptions(
      content: "Content", templates: nil, shippedTemplates: "Templates", output: "Site",
      baseAddress: nil, jobs: 2)
    let checker = SiteChecker(options: options, disk: Disk(workingFolder: TestPaths.root))
    let report = try await checker.check()
    #expect(!report.fails(strict: true))
    #expect(report.findings.count { $0.acknowledged != nil } == 40)
  }
}
