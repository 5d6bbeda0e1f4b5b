import Foundation
import Publishing
import Standards
import TestSupport
import Testing

/// A site of many standards: no page grows with their number.
@Suite struct LargeCatalogueTests {
  private func site(_ count: Int) async throws -> SampleFolder {
    let site = try SampleFolder()
    try site.folder.remove("Content/standards/sample")
    for number in 1...count {
      try site.addBareStandard("bare-\(number)", title: "第\(number)样例")
    }
    let report = try await site.build()
    #expect(report.isPublished && report.findings.map(\.message.text) == [])
    return site
  }

  private func standards(linkedFrom html: String) -> [String] {
    html.matches(of: /href="(bare-\d+)\/index.html"/).map { String($0.1) }
  }

  @Test func everyStandardHasOneLineInOnePart() async throws {
    let site = try await site(101)
    let first = try site.folder.read("Site/index.html")
    let second = try site.folder.read("Site/catalogue-2.html")
    let linked = [first, second].map(standards)
    #expect(linked.map(\.count) == [100, 1])
    #expect(Set(linked.joined()) == Set((1...101).map { "bare-\($0)" }))
    #expect(first.contains("101 份标准") && first.contains("href=\"catalogue-2.html\""))
    #expect(second.contains("href=\"index.html\"") && second.contains("101–101"))
    #expect(!site.folder.exists("Site/catalogue-3.html"))
    #expect(try !site.folder.read("Site/404.html").contains("bare-"))
    let sitemap = try site.folder.read("Site/sitemap.xml")
    #expect(sitemap.contains("/catalogue-2.html") && sitemap.contains("/bare-101/index.html"))
    let listed = try await SiteLister(options: site.options()).list().map(\.address)
    let built = site.folder.files(below: "Site").keys.filter { $0 != ".gangmu-manifest" }
    #expect(Set(listed) == Set(built))

    try site.folder.remove("Content/standards/bare-7")
    #expect(try await site.build().isPublished)
    #expect(!site.folder.exists("Site/catalogue-2.html"))
    #expect(try !site.folder.read("Site/index.html").contains("bare-7/"))
  }

  @Test(arguments: [(8, true), (9, false)])
  func aFewStandardsAreShownWithTheirLevels(_ count: Int, _ showsLevels: Bool) async throws {
    let site = try await site(count)
    let html = try site.folder.read("Site/index.html")
    #expect(Set(standards(linkedFrom: html)).count == count)
    #expect(html.contains("bare-1/only/syllabus.html") == showsLevels)
    #expect(try site.folder.read("Site/404.html").contains("bare-1/") == showsLevels)
  }
}
