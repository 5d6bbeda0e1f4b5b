import Pages
import Publishing
import TestSupport
import Testing

/// What stands inside `<main>` on one page of each kind, for the sample standards.
@Suite struct GoldenPageTests {
  static let pages = [
    "index.html", "404.html", "offline.html", "search.html", "sample/index.html",
    "sample/print.html",
    "sample/text.html", "sample/levels.html", "sample/weights.html", "sample/eligibility.html",
    "sample/glossary.html",
    "sample/downloads.html", "sample/findings.html", "sample/functions/brewing.html",
    "sample/advanced/index.html", "sample/advanced/syllabus.html", "sample/advanced/matrix.html",
    "sample/advanced/hours.html", "sample/advanced/exam.html", "sample/advanced/print.html",
    "sample/advanced/self-check.html",
  ]
  static let nationalPages = ["national/drafting-notes.html"]

  /// Kinds whose pages are compared elsewhere.
  static let elsewhere: Set = [
    // In `Site`, of which every byte is compared.
    "encoding", "rules", "templates",
    // Only large catalogues have it: `LargeCatalogueTests`.
    "catalogue-list",
  ]

  private func national() throws -> SampleFolder {
    let site = try SampleFolder()
    try site.folder.remove("Content/standards/sample")
    try site.folder.copy("Tests/NationalSample", to: "Content/standards/national")
    return site
  }

  @Test func pagesLookAsExpected() async throws {
    let site = try SampleFolder()
    try await site.build()
    for page in Self.pages { compare(page, of: site) }
  }

  @Test func pagesOfANationalStandardLookAsExpected() async throws {
    let site = try national()
    try await site.build()
    for page in Self.nationalPages { compare(page, of: site) }
  }

  private func compare(_ page: String, of site: SampleFolder) {
    do {
      let html = try site.folder.read("Site/" + page)
        .replacing(site.folder.path + "/", with: "")
      let main = try #require(html.firstRange(of: "<main"))
      let end = try #require(html.firstRange(of: "</main>"))
      let actual = String(html[main.lowerBound..<end.upperBound]) + "\n"
      let name = "PublishingTests/Golden/" + page.replacing("/", with: "-")
      let difference = try GoldenFile.difference(name, actual: actual)
      #expect(difference == nil)
    } catch {
      Issue.record(error)
    }
  }

  @Test func everyKindOfPageIsCompared() async throws {
    let compared = try await templates(of: Self.pages, in: SampleFolder())
      .union(templates(of: Self.nationalPages, in: national()))
    let kinds = Set(
      PageKinds.all.map(\.template) + PageKinds.catalogues.map(\.template)
        + PageKinds.manuals.map(\.template))
    #expect(compared.union(Self.elsewhere) == kinds)
    #expect(compared.isDisjoint(with: Self.elsewhere))
  }

  /// Names such as `hours`, for `Templates/pages/hours.md`.
  private func templates(of pages: [String], in site: SampleFolder) async throws -> Set<String> {
    let listed = try await SiteLister(options: site.options()).list()
      .filter { pages.contains($0.address) }
    #expect(listed.count == pages.count)
    return Set(
      listed.compactMap { $0.template?.split(separator: "/").last?.dropLast(".md".count) }
        .map(String.init))
  }
}
