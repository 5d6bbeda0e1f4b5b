import Publishing
import Standards
import TestSupport
import Testing

/// The example of a 专项职业能力: one level, no class hours, weights beside the tasks.
@Suite struct SpecialAbilitySiteTests {
  private func build() async throws -> SampleFolder {
    let site = try SampleFolder()
    try site.folder.remove("Content/standards/sample")
    try site.folder.copy(
      "Templates/example/standards/tassel-knotting", to: "Content/standards/tassels")
    let report = try await site.build(strict: true)
    #expect(report.isPublished, "\(report.findings.map(\.message.text))")
    return site
  }

  @Test func pagesThatWouldSayNothingAreNotMade() async throws {
    let site = try await build()
    let pages = site.folder.files(below: "Site/tassels").keys.filter { $0.hasSuffix(".html") }
    #expect(pages.contains("special/exam.html"))
    for name in ["special/hours.html", "levels.html", "weights.html"] {
      #expect(!pages.contains(name))
      for page in pages {
        #expect(try !site.folder.read("Site/tassels/" + page).contains("/" + name), "\(page)")
      }
    }
  }

  @Test func theTextPrintsTheTableAsItIs() async throws {
    let text = try await build().folder.read("Site/tassels/text.html")
    #expect(text.contains(/<th[^>]*>考核比重（%）<\/th>/))
    #expect(text.contains(/<td[^>]*>60<\/td>/))
    #expect(!text.contains(/<th[^>]*>职业功能<\/th>/))
  }

  @Test func theExaminationIsDividedByTasks() async throws {
    let exam = try await build().folder.read("Site/tassels/special/exam.html")
    #expect(exam.contains("40%") && exam.contains("60%"))
    #expect(exam.contains("考评员：与考生配比 1:5"))
  }

  @Test func withoutQuestionsThereIsNoForm() async throws {
    let page = try await build().folder.read("Site/tassels/eligibility.html")
    #expect(!page.contains("id=\"eligibility-form\""))
    #expect(!page.contains(/eligibility\.[0-9a-f]+\.js/))
    #expect(page.contains("请对照原文自行判断"))
  }

  @Test func theFirstPageOffersWhatThereIs() async throws {
    let home = try await build().folder.read("Site/index.html")
    #expect(home.contains("看教什么、怎样考。") && !home.contains("学时怎样分"))
    #expect(home.contains("针对流苏编结。"))
  }
}
