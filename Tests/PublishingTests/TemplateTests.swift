import Foundation
import Publishing
import Standards
import TestSupport
import Testing

/// A user's templates, right and wrong.
@Suite struct TemplateTests {
  @Test func oneTemplateReplacesOneAndTheRestFallsBack() async throws {
    let site = try SampleFolder()
    try site.folder.write("# {{title}}\n\n自己的模板\n", to: "Own/pages/glossary.md")
    try await site.build(templates: "Own")
    #expect(try site.folder.read("Site/sample/glossary.html").contains("自己的模板"))
    #expect(try !site.folder.read("Site/sample/text.html").contains("自己的模板"))
  }

  @Test func oneStringReplacesOne() async throws {
    let site = try SampleFolder()
    try site.folder.write("glossary:\n  title: 名词\n", to: "Own/locales/zh-CN.yaml")
    try await site.build(templates: "Own")
    let page = try site.folder.read("Site/sample/glossary.html")
    #expect(page.contains(">名词</h1>") && page.contains("首页"))
  }

  @Test func aSiteInEnglishSpeaksEnglish() async throws {
    let site = try SampleFolder()
    try site.folder.write(
      "title: Sample\naddress: https://gangmu.example/\nlanguage: en\n", to: "Content/site.yaml")
    #expect(try await site.build().isPublished)
    let page = try site.folder.read("Site/sample/basic/hours.html")
    #expect(page.contains("<html lang=\"en\"") && page.contains("Hour guide"))
    #expect(!page.contains("学时"))
  }

  @Test func onePartialReplacesOne() async throws {
    let site = try SampleFolder()
    try site.folder.write("自己的事实\n", to: "Own/partials/facts.md")
    try await site.build(templates: "Own")
    #expect(try site.folder.read("Site/sample/index.html").contains("自己的事实"))
  }

  @Test func theStyleSheetIsJoinedFromItsParts() async throws {
    let site = try SampleFolder()
    try await site.build()
    let folder = TestPaths.root + "/Templates/styles"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let parts = try names.map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
    #expect(parts.count > 1 && parts.allSatisfy { $0.split(separator: "\n").count <= 300 })
    #expect(try asset(site, "css") == parts.joined())
  }

  @Test func onePartOfTheStyleSheetReplacesOne() async throws {
    let site = try SampleFolder()
    try site.folder.write("/* mine */", to: "Own/styles/10-colours.css")
    try site.folder.write("/* last */\n", to: "Own/styles/99-mine.css")
    try await site.build(templates: "Own")
    let sheet = try asset(site, "css")
    #expect(sheet.hasPrefix("/* mine */\n/* Ground */\n") && sheet.hasSuffix("}\n/* last */\n"))
  }

  @Test(arguments: ["css", "js"])
  func aWholeStyleSheetOrScriptReplacesAllParts(_ ending: String) async throws {
    let site = try SampleFolder()
    try site.folder.write("/* mine */", to: "Own/assets/site.\(ending)")
    try await site.build(templates: "Own")
    #expect(try asset(site, ending) == "/* mine */")
  }

  @Test func scriptsOfOnesOwnComeInTheOrderOfTheirNames() async throws {
    let site = try SampleFolder()
    try site.folder.write("/* mine */", to: "Own/scripts/99-mine.js")
    try await site.build(templates: "Own")
    let script = try asset(site, "js")
    #expect(script.hasSuffix("/* mine */\n") && script.utf8.count > 10_000)
  }

  private func asset(_ site: SampleFolder, _ ending: String) throws -> String {
    let names = site.folder.files(below: "Site/assets").keys.filter {
      $0.hasPrefix("site.") && $0.hasSuffix("." + ending)
    }
    #expect(names.count == 1)
    return try site.folder.read("Site/assets/" + (try #require(names.first)))
  }

  @Test(arguments: [
    ("pages/glossary.md", "# {{title}}\n\n{{titel}}\n", 3, "nothing is called “titel” here"),
    ("pages/glossary.md", "# {{title}}\n\n{{t.glosary.title}}\n", 3, "“glosary.title”"),
    ("pages/glossary.md", "# A\n\n{{> facst}}\n", 3, "there is no partial “facst”"),
    ("pages/glossary.md", "# A\n\n<div>x</div>\n", 3, "HTML"),
    ("pages/glossary.md", "{{#terms}}\n- {{label}}\n", 1, "is not closed"),
    ("pages/glossary.md", "# A\n\n{{#terms}}\n<b>x</b>\n{{/terms}}\n", 4, "HTML"),
    ("pages/glossary.md", "# A\n\n[x](javascript:alert)\n", 3, "javascript"),
    ("pages/glossary.md", "# A\n\n|a|\n|-|\n|b|\n", 3, "caption"),
    ("partials/facts.md", "{{> facts}}\n", 1, "calls itself"),
    ("layout.html", "<html>\n{{nobody}}{{main}}</html>\n", 2, "nothing is called “nobody” here"),
  ])
  func aBrokenTemplateIsNamedWithItsLine(
    _ name: String, _ text: String, _ line: Int, _ message: String
  ) async throws {
    let site = try SampleFolder()
    try site.folder.write(text, to: "Own/" + name)
    let report = try await site.build(templates: "Own")
    let finding = try #require(report.findings.first { $0.rule.hasPrefix("template-") })
    #expect(finding.position.file == site.folder.path + "/Own/" + name)
    #expect(finding.position.line == line && finding.isOpenError)
    #expect(finding.message.text.contains(message), "\(finding.message.text)")
    #expect(!report.isPublished)
    #expect(site.folder.files(below: "Site").isEmpty)
  }

  @Test func faultsOfTemplatesAndContentComeAtOnceInCheckToo() async throws {
    let site = try SampleFolder()
    try site.folder.write("# {{titel}}\n\n{{> nobody}}\n", to: "Own/pages/glossary.md")
    try site.folder.write("<p>{{nothing}}</p>{{main}}\n", to: "Own/layout.html")
    try site.edit("terms.yaml", "冲泡与品饮茶叶的技艺。", "''")
    let report = try await SiteChecker(options: site.options(templates: "Own")).check()
    let faults = report.findings.filter { $0.rule.hasPrefix("template-") }
    #expect(faults.map { "\($0.position.line):\($0.position.column)" } == ["1:4", "1:3", "3:1"])
    #expect(report.findings.count > faults.count)
    #expect(report.fails(strict: false))
    let built = try await site.build(templates: "Own")
    #expect(built.findings == report.findings && !built.isPublished)
  }

  @Test func aBrokenLinkNamesItsTemplate() async throws {
    let site = try SampleFolder()
    try site.folder.write("# {{title}}\n\n[x](nowhere.html)\n", to: "Own/pages/glossary.md")
    let report = try await site.build(templates: "Own")
    let finding = try #require(report.findings.first { $0.rule == "broken-link" })
    #expect(finding.message.text.contains("nowhere.html"))
    #expect(finding.related.first?.position.file.hasSuffix("Own/pages/glossary.md") == true)
    #expect(!report.isPublished)
  }

  @Test(arguments: ["#nowhere", "text.html#c99", "../index.html#nothing-here", "../missing.css"])
  func aBrokenFragmentOrAssetIsFound(_ link: String) async throws {
    let site = try SampleFolder()
    try site.folder.write("# {{title}}\n\n[x](\(link))\n", to: "Own/pages/glossary.md")
    let rules = try await site.build(templates: "Own").findings.map(\.rule)
    // Anchors of the catalogue are made last; only its existence is known to a standard's pages.
    #expect(rules.contains("broken-link") == !link.contains("index.html"))
  }

  @Test func markupInContentShowsAsItself() async throws {
    let site = try SampleFolder()
    let text = "<script>alert(1)</script> | *星* {{t.next}} [链](javascript:x) `码`"
    try site.edit("terms.yaml", "冲泡与品饮茶叶的技艺。", "'\(text)'")
    try site.folder.remove("Content/standards/sample/source.txt")
    try await site.build()
    let page = try site.folder.read("Site/sample/glossary.html")
    #expect(
      page.contains("&lt;script&gt;alert(1)&lt;/script&gt; | *星* {{t.next}} [链](javascript:x)"))
    #expect(!page.contains("<script>alert"))
  }
}
