import Foundation
import Publishing
import Standards
import TestSupport
import Testing

/// Some files of the site made by themselves.
@Suite struct OnlyTests {
  private func files(_ site: SampleFolder, _ folder: String) -> [String: Data] {
    site.folder.files(below: folder).filter { $0.key != ".gangmu-manifest" }
  }

  private func only(
    _ addresses: [String], in site: SampleFolder, output: String = "Site"
  ) async throws -> BuildReport {
    try await site.builder(output: output).build(only: addresses)
  }

  @Test func onePageIsTheOneOfAWholeBuild() async throws {
    let site = try SampleFolder()
    try await site.build()
    let report = try await only(["sample/basic/hours.html"], in: site, output: "Part")
    #expect(report.isPublished && report.files == 1)
    #expect(files(site, "Part").count == 1)
    #expect(
      try site.folder.read("Part/sample/basic/hours.html")
        == site.folder.read("Site/sample/basic/hours.html"))
  }

  @Test func aFolderAListAndAnArchiveCanBeMadeAlone() async throws {
    let site = try SampleFolder()
    try await site.build()
    let addresses = ["sample/basic/", "sample/data/sample.zip", "offline.json", "index.html"]
    _ = try await only(addresses, in: site, output: "Part")
    let made = files(site, "Part")
    #expect(made.keys.count { $0.hasPrefix("sample/basic/") } == 7)
    let whole = files(site, "Site")
    for (path, bytes) in made { #expect(whole[path] == bytes, "\(path)") }
    for address in addresses.dropFirst() { #expect(made[address] != nil, "\(address)") }
  }

  @Test func everyArtifactCanBeMadeAlone() async throws {
    let site = try SampleFolder()
    try await site.build()
    let whole = files(site, "Site")
    let listed = try await SiteLister(options: site.options()).list().map(\.address)
    #expect(Set(listed) == Set(whole.keys))
    for address in listed {
      _ = try await only([address], in: site, output: "Part")
      let made = files(site, "Part")[address]
      #expect(made == whole[address], "\(address)")
    }
  }

  @Test func theNextBuildIsThatFromNothing() async throws {
    let site = try SampleFolder()
    try await site.build(cache: "Cache")
    try site.edit("terms.yaml", "冲泡与品饮茶叶的技艺。", "冲泡和品饮茶叶的技艺。")
    try site.folder.remove("Content/standards/sample/source.txt")
    _ = try await only(["sample/glossary.html"], in: site)
    #expect(try site.folder.read("Site/sample/glossary.html").contains("冲泡和品饮"))
    try await site.build(cache: "Cache")
    try await site.build(output: "Fresh")
    #expect(files(site, "Site") == files(site, "Fresh"))
  }

  @Test func findingsOfOtherStandardsDoNotStopIt() async throws {
    let site = try SampleFolder()
    try site.folder.copy("Tests/NationalSample", to: "Content/standards/national")
    try site.folder.write("nothing: here\n", to: "Content/standards/national/weights.yaml")
    let report = try await only(["sample/basic/matrix.html"], in: site)
    #expect(report.isPublished && report.findings.isEmpty)
    let other = try await only(["national/index.html"], in: site)
    #expect(!other.isPublished && other.findings.contains { $0.standard == "national" })
  }

  @Test func aPageOfAllStandardsIsNotMadeWithoutOneThatCannotBeRead() async throws {
    let site = try SampleFolder()
    try site.folder.copy("Tests/NationalSample", to: "Content/standards/national")
    try site.folder.write("a: [\n", to: "Content/standards/national/weights.yaml")
    let report = try await only(["index.html"], in: site)
    #expect(!report.isPublished && report.findings.allSatisfy { $0.standard == "national" })
  }

  @Test(arguments: ["./sample/glossary.html", "/sample/glossary.html", "sample/glossary.html#c3.1"])
  func addressesMayBeWrittenInSeveralWays(_ address: String) async throws {
    let site = try SampleFolder()
    #expect(try await only([address], in: site).files == 1)
  }

  @Test func allCanBeMadeAtOnce() async throws {
    let site = try SampleFolder()
    try await site.build()
    _ = try await only(["./"], in: site, output: "Part")
    let (part, whole) = (files(site, "Part"), files(site, "Site"))
    #expect(whole.keys.filter { part[$0] != whole[$0] }.sorted() == [])
    #expect(part.count == whole.count)
  }

  @Test func anAddressThatIsNotThereIsUsage() async throws {
    let site = try SampleFolder()
    await #expect(throws: EnvironmentError.self) { try await only(["nowhere.html"], in: site) }
    #expect(files(site, "Site").isEmpty)
  }

  @Test func aBrokenLinkOfAPageIsFoundWithoutTheOthers() async throws {
    let site = try SampleFolder()
    try site.folder.write("# {{title}}\n\n[x](text.html#c99)\n", to: "Own/pages/glossary.md")
    let report = try await site.builder(templates: "Own")
      .build(only: ["sample/glossary.html"])
    #expect(report.findings.map(\.rule) == ["broken-link"])
  }
}
