import Publishing
import Standards
import TestSupport
import Testing

/// Old addresses lead on.
@Suite struct RedirectTests {
  private static let page = "from: functions/pouring.html"

  @Test func aMovedPageLeadsToItsNewAddress() async throws {
    let site = try SampleFolder()
    #expect(try await site.build().isPublished)
    let html = try site.folder.read("Site/sample/functions/pouring.html")
    #expect(
      html.contains(
        #"<noscript><meta http-equiv="refresh" content="0; url=brewing.html"></noscript>"#))
    #expect(html.contains(#"<a href="brewing.html">"#))
    #expect(
      html.contains(
        #"<link rel="canonical" href="https://gangmu.example/sample/functions/brewing.html">"#))
    #expect(try !site.folder.read("Site/sitemap.xml").contains("pouring"))
  }

  @Test func everyPageOfAMovedFolderLeadsOn() async throws {
    let site = try SampleFolder()
    try await site.build()
    let old = site.folder.files(below: "Site/sample/beginner").keys
    #expect(old.sorted() == site.folder.files(below: "Site/sample/basic").keys.sorted())
    let html = try site.folder.read("Site/sample/beginner/hours.html")
    #expect(html.contains(#"url=../basic/hours.html""#))
  }

  @Test(arguments: ["functions/nothing.html", "nowhere/"])
  func aTargetThatIsNotThereIsABrokenLink(_ target: String) async throws {
    let site = try SampleFolder()
    try site.edit(
      "standard.yaml", "\(Self.page)\n    to: functions/brewing.html",
      "from: old/\n    to: \(target)")
    let report = try await site.build()
    let finding = try #require(report.findings.first { $0.rule == "broken-link" })
    #expect(finding.position.file.hasSuffix("standard.yaml") && finding.position.line > 40)
    #expect(!report.isPublished)
    #expect(try await SiteChecker(options: site.options()).check().findings.contains(finding))
  }

  @Test(arguments: ["from: functions/service.html", "from: beginner/hours.html"])
  func anAddressThatIsTakenIsRefused(_ line: String) async throws {
    let site = try SampleFolder()
    try site.edit("standard.yaml", Self.page, line)
    let report = try await site.build()
    let finding = try #require(report.findings.first { $0.rule == "alias-clash" })
    #expect(finding.standard == "sample" && !report.isPublished)
    #expect(try await SiteChecker(options: site.options()).check().findings.contains(finding))
  }
}
