import Foundation
import Publishing
import Standards
import TestSupport
import Testing

/// What has not changed is not built again, and nobody can tell from the site.
@Suite struct BuildCacheTests {
  /// Something a user may do between two builds.
  enum Change: String, CaseIterable {
    case nothing, edit, warning, newStandard, removedStandard, settings, address, compression
    case newTemplate, changedTemplate, locale, style, editedPage, lostPage, lostSitemap
    case lostRecord, damagedRecord
  }

  private func site() throws -> SampleFolder {
    let site = try SampleFolder()
    try site.addBareStandard("bare")
    try site.folder.write("# {{title}}\n", to: "Own/pages/glossary.md")
    return site
  }

  private func make(_ change: Change, _ site: SampleFolder) throws {
    let folder = site.folder
    switch change {
    case .nothing, .address, .compression: break
    case .edit: try site.edit("text.yaml", "应符合SAMPLE 2，", "应符合SAMPLE 2 ，")
    case .warning:
      try site.edit("levels/basic.yaml", "text: 能选用泡茶用水", "text: 选用泡茶用水")
      try site.edit("source.txt", "能选用泡茶用水", "选用泡茶用水")
    case .newStandard: try site.addBareStandard("new", title: "新样例")
    case .removedStandard: try folder.remove("Content/standards/bare")
    case .settings:
      let settings = try folder.read("Content/site.yaml")
      try folder.write(settings.replacing("样例站", with: "另一站"), to: "Content/site.yaml")
    case .newTemplate: try folder.write("# {{title}}\n", to: "Own/pages/hours.md")
    case .changedTemplate: try folder.write("# {{title}}！\n", to: "Own/pages/glossary.md")
    case .locale: try folder.write("skipToContent: 正文\n", to: "Own/locales/zh-CN.yaml")
    case .style: try folder.write("body{color:red}", to: "Own/assets/site.css")
    case .editedPage: try folder.write("mine", to: "Site/sample/weights.html")
    case .lostPage: try folder.remove("Site/bare/index.html")
    case .lostSitemap: try folder.remove("Site/sitemap.xml")
    case .lostRecord: try folder.remove(try record("standards/sample.json", site))
    case .damagedRecord: try folder.write("{", to: try record("site.json", site))
    }
  }

  /// Path of what is remembered of a part.
  private func record(_ name: String, _ site: SampleFolder) throws -> String {
    let names = site.folder.files(below: "Caches").keys.filter { $0.hasSuffix("/" + name) }
    return "Caches/" + (try #require(names.first))
  }

  private func build(
    _ site: SampleFolder, _ change: Change, output: String, cache: String?
  ) async throws -> BuildReport {
    var options = site.options(output: output, templates: "Own")
    options.baseAddress = change == .address ? "https://other.example/" : nil
    options.precompresses = change == .compression
    options.cache = cache.map { site.folder.path + "/" + $0 }
    return try await SiteBuilder(options: options).build()
  }

  @Test(arguments: Change.allCases)
  func theSiteIsTheSameAsWithoutACache(_ change: Change) async throws {
    let site = try site()
    try await site.build(templates: "Own", cache: "Caches")
    try make(change, site)
    let cached = try await build(site, change, output: "Site", cache: "Caches")
    let plain = try await build(site, change, output: "Plain", cache: nil)
    #expect(cached.isPublished && plain.isPublished)
    #expect(site.folder.files(below: "Site") == site.folder.files(below: "Plain"))
    #expect(cached.findings == plain.findings)
    #expect(cached.files == plain.files && cached.pages == plain.pages)
    let again = try await build(site, change, output: "Site", cache: "Caches")
    #expect(again.timings.map(\.stage) == ["cache", "publishing"])
    #expect(again.written == 0 && again.removed == 0 && again.findings == plain.findings)
  }

  @Test func onlyTheChangedStandardIsBuilt() async throws {
    let site = try site()
    try await site.build(cache: "Caches")
    let known = try record("standards/bare.json", site)
    let text = try site.folder.read(known)
    try site.folder.write(text.replacing("最小样例", with: "记得的样例"), to: known)
    try make(.edit, site)
    try await site.build(cache: "Caches")
    #expect(try site.folder.read("Site/index.html").contains("记得的样例"))
    #expect(try site.folder.read("Site/bare/index.html").contains("最小样例"))
  }

  @Test func whatIsNoMoreIsForgotten() async throws {
    let site = try site()
    try await site.build(cache: "Caches")
    #expect(site.folder.files(below: "Caches").count == 3)
    try make(.removedStandard, site)
    try await site.build(cache: "Caches")
    #expect(site.folder.files(below: "Caches").count == 2)
    let caches = site.folder.path + "/Caches"
    _ = try SiteCleaner(output: site.folder.path + "/Site", cache: caches).clean()
    #expect(site.folder.files(below: "Caches").isEmpty)
  }

  @Test func strictHoldsBackWhatIsRemembered() async throws {
    let site = try site()
    try make(.warning, site)
    #expect(try await site.build(cache: "Caches").isPublished)
    let strict = try await site.build(strict: true, cache: "Caches")
    #expect(!strict.isPublished && strict.fails(strict: true))
    #expect(try await site.build(cache: "Caches").written == 0)
  }

  @Test func errorsAreNotRemembered() async throws {
    let site = try site()
    try await site.build(cache: "Caches")
    try site.edit("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
    for _ in 0..<2 {
      let report = try await site.build(cache: "Caches")
      #expect(!report.isPublished && report.findings.contains { $0.rule == "weights-sum" })
    }
    try site.edit("weights.yaml", "weights: [41, 30]", "weights: [40, 30]")
    let mended = try await site.build(cache: "Caches")
    #expect(mended.isPublished && mended.written == 0)
  }

  @Test func aCacheThatCannotBeWrittenIsNoReasonToFail() async throws {
    let site = try site()
    try site.folder.write("a file", to: "Caches")
    #expect(try await site.build(cache: "Caches").isPublished)
    #expect(try site.folder.read("Caches") == "a file")
  }

  @Test(arguments: ["Content/standards", "Site/Caches", "Own"])
  func aCacheAmongTheFilesOfTheSiteIsRefused(_ cache: String) async throws {
    let site = try site()
    let before = site.folder.files(below: ".")
    await #expect(throws: EnvironmentError.self) {
      try await site.build(templates: "Own", cache: cache)
    }
    #expect(site.folder.files(below: ".") == before)
  }

  @Test func twoSitesOfOneContentDoNotDisturbEachOther() async throws {
    let site = try site()
    for output in ["One", "Two", "One", "Two"] {
      try await site.build(output: output, cache: "Caches")
    }
    #expect(site.folder.files(below: "One") == site.folder.files(below: "Two"))
    let third = try await site.build(output: "One", cache: "Caches")
    #expect(third.timings.map(\.stage) == ["cache", "publishing"])
  }
}
