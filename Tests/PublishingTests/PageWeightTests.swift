import Foundation
import Publishing
import Standards
import TestSupport
import Testing

/// Pages that would take long to come over a weak network.
@Suite struct PageWeightTests {
  /// Letters and digits that hardly compress: about three quarters of their number remain.
  private static func noise(_ count: Int) -> String {
    var generator = SeededGenerator(seed: 7)
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return String((0..<count).map { _ in letters[Int.random(in: 0..<62, using: &generator)] })
  }

  private func findings(_ files: [String: String]) async throws -> [String] {
    let site = try SampleFolder()
    for (name, text) in files { try site.folder.write(text, to: "Own/" + name) }
    let report = try await site.build(templates: files.isEmpty ? nil : "Own")
    #expect(report.isPublished, "a warning holds nothing back")
    return report.findings.filter { $0.rule == "page-too-heavy" }.map(\.message.text).sorted()
  }

  @Test func theSampleIsLightEnough() async throws {
    #expect(try await findings([:]) == [])
  }

  @Test func aLongPageIsFoundWithItsTemplate() async throws {
    let site = try SampleFolder()
    try site.folder.write("# {{title}}\n\n\(Self.noise(30000))\n", to: "Own/pages/glossary.md")
    let report = try await site.build(templates: "Own")
    let finding = try #require(report.findings.first { $0.rule == "page-too-heavy" })
    #expect(finding.message.text.hasPrefix("the HTML of sample/glossary.html takes "))
    #expect(finding.message.text.hasSuffix(" KB compressed, more than 20 KB"))
    #expect(finding.related.first?.position.file.hasSuffix("Own/pages/glossary.md") == true)
    #expect(finding.standard == "sample")
    #expect(report.fails(strict: true) && !report.fails(strict: false))
  }

  @Test func aWholeDocumentMayBeLonger() async throws {
    var files: [String: String] = [:]
    for name in ["pages/text.md", "pages/rules.md"] {
      files[name] = try Self.shipped(name) + "\n\(Self.noise(9000))\n"
    }
    #expect(try await findings(files) == [])
  }

  /// A shipped template, whose anchors other pages link to.
  private static func shipped(_ name: String) throws -> String {
    try String(contentsOfFile: TestPaths.root + "/Templates/" + name, encoding: .utf8)
  }

  @Test func repetitionWeighsLittle() async throws {
    let text = String(repeating: "能提炼直播产品的卖点。", count: 5000)
    #expect(try await findings(["pages/glossary.md": "# {{title}}\n\n\(text)\n"]) == [])
  }

  @Test func aHeavyScriptIsFoundOnEveryPage() async throws {
    let found = try await findings(["assets/site.js": "// " + Self.noise(29000)])
    #expect(found.contains { $0.hasPrefix("the styles and scripts of sample/index.html takes") })
    #expect(found.contains { $0.contains("of rules.html") && $0.contains("more than 30 KB") })
    #expect(found.contains { $0.contains("of 404.html") })
    #expect(found.filter { $0.hasPrefix("sample/") && $0.contains("with everything") } == [])
  }

  @Test func aHeavyPictureCountsForThePage() async throws {
    let found = try await findings(["assets/icon.svg": "<svg>\(Self.noise(70000))</svg>"])
    #expect(found.contains { $0.hasPrefix("sample/index.html with everything it needs takes") })
    #expect(!found.contains { $0.contains("styles") || $0.contains("HTML") })
  }
}
