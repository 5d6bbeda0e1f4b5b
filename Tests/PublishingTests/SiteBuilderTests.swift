import Foundation
import Publishing
import Standards
import TestSupport
import Testing

@Suite struct SiteBuilderTests {
  @Test func aSecondBuildWritesNothing() async throws {
    let site = try SampleFolder()
    let first = try await site.build()
    #expect(first.isPublished && first.written == first.files)
    let before = try modificationDates(site)
    let second = try await site.build()
    #expect(second.written == 0 && second.removed == 0 && second.files == first.files)
    #expect(try modificationDates(site) == before)
  }

  @Test func bytesDoNotDependOnTheNumberOfJobs() async throws {
    let site = try SampleFolder()
    for number in 2...5 {
      try site.folder.copy("Tests/Sample", to: "Content/standards/sample-\(number)")
    }
    try await site.build(output: "One", jobs: 1)
    try await site.build(output: "Eight", jobs: 8)
    #expect(site.folder.files(below: "One") == site.folder.files(below: "Eight"))
  }

  @Test func oneEditRewritesOnlyThePagesThatShowIt() async throws {
    let site = try SampleFolder()
    try await site.build()
    try site.edit("terms.yaml", "冲泡与品饮茶叶的技艺。", "冲泡和品饮茶叶的技艺。")
    try site.edit("source.txt", "冲泡与品饮茶叶的技艺。", "冲泡和品饮茶叶的技艺。")
    let report = try await site.build()
    #expect(
      report.written == 11,
      "the glossary, the full text, its print edition, its Markdown and JSON; data, list and page of the search; both lists of files to keep offline, and the archive"
    )
  }

  @Test func stalePagesGoAndForeignFilesStay() async throws {
    let site = try SampleFolder()
    try await site.build()
    try site.folder.write("mine", to: "Site/CNAME")
    try site.folder.write("mine", to: "Site/sample/advanced/notes.txt")
    try site.edit("text.yaml", "    insert: terms\n", "")
    try site.folder.remove("Content/standards/sample/terms.yaml")
    try site.folder.remove("Content/standards/sample/source.txt")
    let report = try await site.build()
    #expect(report.removed == 4, "the glossary, and the old data of the search")
    #expect(!site.folder.exists("Site/sample/glossary.html"))
    #expect(try site.folder.read("Site/CNAME") == "mine")
    #expect(site.folder.exists("Site/sample/advanced/notes.txt"))
  }

  @Test func withErrorsThePublishedSiteStaysAsItIs() async throws {
    let site = try SampleFolder()
    try await site.build()
    let before = site.folder.files(below: "Site")
    try site.edit("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
    try site.edit("terms.yaml", "冲泡与品饮茶叶的技艺。", "改动。")
    let report = try await site.build()
    #expect(!report.isPublished && report.fails(strict: false))
    #expect(report.findings.contains { $0.rule == "weights-sum" })
    #expect(site.folder.files(below: "Site") == before)
  }

  @Test func withErrorsANewSiteIsNotBegun() async throws {
    let site = try SampleFolder()
    try site.edit("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
    try await site.build()
    #expect(site.folder.files(below: "Site").isEmpty)
  }

  @Test func strictHoldsBackWarningsToo() async throws {
    let site = try SampleFolder()
    try site.edit("levels/basic.yaml", "text: 能选用泡茶用水", "text: 选用泡茶用水")
    try site.edit("source.txt", "能选用泡茶用水", "选用泡茶用水")
    #expect(try await site.build(output: "Strict", strict: true).isPublished == false)
    #expect(try await site.build(output: "Lenient", strict: false).isPublished)
  }

  @Test func everyStandardIsReportedEvenIfOneCannotBeRead() async throws {
    let site = try SampleFolder()
    try site.folder.copy("Tests/Sample", to: "Content/standards/other")
    try site.folder.write("address: [", to: "Content/standards/other/standard.yaml")
    try site.edit("weights.yaml", "weights: [40, 30]", "weights: [41, 30]")
    let rules = Set(try await site.build().findings.map(\.rule))
    #expect(rules.isSuperset(of: ["yaml-syntax", "weights-sum"]))
  }

  private func modificationDates(_ site: SampleFolder) throws -> [String: Date] {
    var dates: [String: Date] = [:]
    for name in site.folder.files(below: "Site").keys {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: site.folder.path + "/Site/" + name)
      dates[name] = attributes[.modificationDate] as? Date
    }
    return dates
  }
}
