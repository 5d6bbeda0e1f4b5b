import Foundation
@testable import Publishing
import Standards
import TestSupport
import Testing

/// What keeps a build from being done is told, and harms nothing.
@Suite struct BuildFaultTests {
  private func error(_ work: () async throws -> Void) async -> EnvironmentError? {
    do {
      try await work()
      return nil
    } catch {
      return error as? EnvironmentError
    }
  }

  @Test func aPathThatIsMadeTwiceIsRefusedAndTheFolderStaysOurs() async throws {
    let site = try SampleFolder()
    try site.folder.write("mine", to: "Own/top-level/sample/data/offline.json")
    for output in ["Site", "New"] {
      if output == "Site" { try await site.build() }
      let before = site.folder.files(below: output)
      let error = await error { try await site.build(output: output, templates: "Own") }
      #expect(error?.message.text.contains("would be called sample/data/offline.json") == true)
      #expect(site.folder.files(below: output) == before)
      #expect(try await site.build(output: output).isPublished)
    }
  }

  @Test(arguments: ["robots.txt", "index.html", "sample/glossary.html"])
  func aFileCalledLikeOneOfTheToolIsAFinding(_ name: String) async throws {
    let site = try SampleFolder()
    try site.folder.write("mine", to: "Own/top-level/" + name)
    let report = try await SiteChecker(options: site.options(templates: "Own")).check()
    let found = report.findings.filter { $0.rule == "template-name" }
    #expect(found.map(\.position.file) == [site.folder.path + "/Own/top-level/" + name])
    #expect(try await !site.build(templates: "Own").isPublished)
  }

  @Test func aSecondBuildAtTheSameTimeIsRefused() async throws {
    let site = try SampleFolder()
    try await site.build()
    let before = site.folder.files(below: "Site")
    let held = try OutputFolder(path: site.folder.path + "/Site", sources: [], disk: Disk())
    let error = await error { try await site.build() }
    #expect(error?.message.text.contains("another build") == true)
    #expect(site.folder.files(below: "Site") == before)
    withExtendedLifetime(held) {}
  }

  @Test(arguments: ["", "/", "foo bar", "example.org"])
  func aBaseAddressThatIsNoneIsRefused(_ address: String) async throws {
    let site = try SampleFolder()
    var options = site.options()
    options.baseAddress = address
    let error = await error { _ = try await SiteBuilder(options: options).build() }
    #expect(error?.message.text.contains("is not the address of a site") == true)
    #expect(!site.folder.exists("Site"))
  }

  @Test func anAddressWithoutItsSlashGetsOne() async throws {
    let site = try SampleFolder()
    let settings = try site.folder.read("Content/site.yaml")
    try site.folder.write(
      settings.replacing("gangmu.example/", with: "gangmu.example/sub"), to: "Content/site.yaml")
    try await site.build()
    let html = try site.folder.read("Site/sample/index.html")
    #expect(html.contains(#"rel="canonical" href="https://gangmu.example/sub/sample/index.html""#))
  }

  @Test(arguments: ["My Std", "search", "Tee"])
  func aFolderThatIsNoIdIsReported(_ name: String) async throws {
    let site = try SampleFolder()
    try site.folder.copy("Tests/Sample", to: "Content/standards/\(name)")
    let report = try await site.build()
    #expect(!report.isPublished)
    let finding = try #require(report.findings.first { $0.rule == "folder-name" })
    #expect(finding.position.file.hasSuffix("standards/\(name)/standard.yaml"))
  }

  @Test func whatIsLeftOutIsCountedOnce() async throws {
    let site = try SampleFolder()
    let keys = (1...100_500).map { "k\($0): 1\n" }.joined()
    try site.folder.write("terms: []\n" + keys, to: "Content/standards/sample/terms.yaml")
    let report = try await site.build()
    let counts = report.findings.filter { $0.rule == "too-large" }.map(\.message.text)
    #expect(counts == ["500 more findings are left out"])
  }

  @Test func brokenSettingsHideNoOtherFault() async throws {
    let site = try SampleFolder()
    try site.folder.write("title: 样例站\n", to: "Content/site.yaml")
    try site.edit("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
    let rules = try await site.build().findings.map(\.rule)
    #expect(rules.contains("missing-key") && rules.contains("weights-sum"))
    let error = await error { _ = try await SiteLister(options: site.options()).list() }
    #expect(error?.message.text.contains("site.yaml cannot be read") == true)
  }

  @Test func aStandardThatCannotBeListedIsNamed() async throws {
    let site = try SampleFolder()
    try site.folder.write("address: [", to: "Content/standards/sample/standard.yaml")
    let error = await error { _ = try await SiteLister(options: site.options()).list() }
    #expect(error?.message.text == "the standard sample cannot be read")
  }

  @Test func linksAndPipesInTheContentDoNotHang() async throws {
    let site = try SampleFolder()
    let folder = site.folder.path + "/Content/standards/sample"
    for name in ["one", "two"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/" + name, withDestinationPath: ".")
    }
    _ = try Program.output(["mkfifo", folder + "/pipe.txt", folder + "/terms-2.yaml"])
    let report = try await site.build()
    #expect(report.findings.map(\.rule) == ["unknown-file"])
  }

  @Test func aLinkIntoTheContentIsNoWayAroundTheGuard() async throws {
    let site = try SampleFolder()
    try FileManager.default.createSymbolicLink(
      atPath: site.folder.path + "/link", withDestinationPath: "Content")
    let error = await error { try await site.build(output: "link/Site") }
    #expect(error?.message.text.contains("overlap") == true)
    #expect(!site.folder.exists("Content/Site"))
  }

  /// One template makes a page for each function.
  @Test func aFaultOfATemplateIsToldOnce() async throws {
    let site = try SampleFolder()
    try site.folder.write(
      "# {{title}}\n\n[x](lang:{{title}})\n\n[y](lang:{{t.menu}})\n", to: "Own/pages/function.md")
    let findings = try await site.build(templates: "Own").findings
    let faults = findings.filter { $0.rule == "template-value" }
    #expect(faults.count { $0.position.line == 5 } == 1)
    // Other words are another fault.
    #expect(faults.count { $0.position.line == 3 } > 1)
  }
}
