import TestSupport
import Testing

/// What stands inside `<main>` on one page of each kind, for the sample standard.
@Suite struct GoldenPageTests {
  static let pages = [
    "index.html", "404.html", "sample/index.html", "sample/print.html", "sample/text.html",
    "sample/levels.html",
    "sample/weights.html", "sample/eligibility.html", "sample/glossary.html",
    "sample/findings.html", "sample/functions/brewing.html", "sample/advanced/index.html",
    "sample/advanced/syllabus.html", "sample/advanced/matrix.html", "sample/advanced/hours.html",
    "sample/advanced/exam.html", "sample/advanced/print.html", "sample/advanced/self-check.html",
  ]

  @Test func pagesLookAsExpected() async throws {
    let site = try SampleFolder()
    try await site.build()
    for page in Self.pages {
      let html = try site.folder.read("Site/" + page)
        .replacing(site.folder.path + "/", with: "")
      let main = try #require(html.firstRange(of: "<main"))
      let end = try #require(html.firstRange(of: "</main>"))
      let actual = String(html[main.lowerBound..<end.upperBound]) + "\n"
      let name = "PublishingTests/Golden/" + page.replacing("/", with: "-")
      do {
        let expected = try GoldenFile.expected(name, actual: actual)
        #expect(actual == expected, "\(page) differs from Tests/\(name)")
      } catch {
        Issue.record(error)
      }
    }
  }
}
