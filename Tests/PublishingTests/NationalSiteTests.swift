import Foundation
import Publishing
import Standards
import TestSupport
import Testing

/// A standard of national form as a site: five levels, tracks, weights by task, translations.
@Suite struct NationalSiteTests {
  private func build(language: String) async throws -> SampleFolder {
    let site = try SampleFolder()
    try site.folder.remove("Content/standards/sample")
    try site.folder.copy("Tests/NationalSample", to: "Content/standards/national")
    try site.folder.write(
      "title: 样例站\naddress: https://gangmu.example/\nlanguage: \(language)\n",
      to: "Content/site.yaml")
    let report = try await site.build(strict: true)
    #expect(report.isPublished, "\(report.findings.map(\.message.text))")
    return site
  }

  @Test(arguments: ["zh-CN", "en"])
  func everyLevelHasItsPages(_ language: String) async throws {
    let site = try await build(language: language)
    for level in 1...5 {
      for page in ["index", "hours", "syllabus", "matrix", "exam", "self-check", "print"] {
        #expect(site.folder.exists("Site/national/level-\(level)/\(page).html"))
      }
    }
  }

  @Test func everyTrackOfALevelHasItsHourPlan() async throws {
    let site = try await build(language: "zh-CN")
    let page = try site.folder.read("Site/national/level-3/hours.html")
    #expect(page.components(separatedBy: "id=\"hours-table").count > 2)
  }

  @Test func keySkillsAndTranslationsShow() async throws {
    let page = try await build(language: "en").folder.read("Site/national/level-5/matrix.html")
    #expect(page.contains("lang=\"en\""))
    let pages = try await build(language: "zh-CN").folder.files(below: "Site/national")
    #expect(pages.values.contains { String(decoding: $0, as: UTF8.self).contains(">★<") })
  }
}
