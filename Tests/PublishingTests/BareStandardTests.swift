import Publishing
import Standards
import TestSupport
import Testing

/// A standard may lack nearly everything; whatever passes the checks can be published.
@Suite struct BareStandardTests {
  @Test func standardYamlAndOneLevelAreEnough() async throws {
    let site = try SampleFolder()
    try site.folder.remove("Content/standards/sample")
    try site.addBareStandard("bare")
    let report = try await site.build(strict: true)
    #expect(report.findings.map(\.message.text) == [])
    #expect(report.isPublished)
    #expect(!site.folder.exists("Site/bare/weights.html"))
    let overview = try site.folder.read("Site/bare/index.html")
    #expect(!overview.contains("标准编号"))
    #expect(overview.contains("最小样例（样例标准）"))
    #expect(try site.folder.read("Site/bare/only/syllabus.html").contains("没有学时分配"))
    for page in ["only/hours", "only/exam", "levels"] {
      #expect(!site.folder.exists("Site/bare/\(page).html"))
      #expect(!overview.contains(page + ".html"))
    }
  }

  @Test(arguments: [
    "eligibility", "weights", "examinations", "text", "terms", "references", "ethics",
    "foundation-knowledge", "source",
  ])
  func withoutOneFileItIsEitherReportedOrPublished(_ name: String) async throws {
    let site = try SampleFolder()
    try site.folder.remove(
      "Content/standards/sample/\(name).\(name == "source" ? "txt" : "yaml")")
    let report = try await site.build()
    #expect(report.isPublished || report.findings.contains(where: \.isOpenError))
    #expect(!report.findings.contains { $0.rule == "broken-link" })
  }
}
