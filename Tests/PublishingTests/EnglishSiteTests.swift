import Foundation
import Publishing
import TestSupport
import Testing

/// The shipped standard in a site that speaks English.
@Suite struct EnglishSiteTests {
  private func site() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("Content", to: "Content")
    let settings = try folder.read("Content/site.yaml")
    try folder.write(
      settings.replacingOccurrences(of: "language: zh-CN", with: "language: en")
        .replacingOccurrences(of: "title: 纲目", with: "title: Gangmu"), to: "Content/site.yaml")
    let report = try await SiteBuilder(
      options: BuildOptions(
        content: folder.path + "/Content", templates: nil,
        shippedTemplates: TestPaths.root + "/Templates", output: folder.path + "/Site",
        baseAddress: nil, jobs: 2)
    ).build()
    #expect(report.isPublished)
    return folder
  }

  @Test func everyChineseWordIsTheStandards() async throws {
    let folder = try await site()
    let content = folder.files(below: "Content").values.map {
      String(decoding: $0, as: UTF8.self)
    }.joined(separator: "\n").filter { !$0.isWhitespace }
    // The manuals explain Chinese documents, with Chinese examples.
    let pages = folder.files(below: "Site").filter {
      $0.key.hasSuffix(".html")
        && !["rules.html", "encoding.html", "templates.html"].contains($0.key)
    }
    #expect(pages.count > 40)
    for (name, bytes) in pages {
      let html = String(decoding: bytes, as: UTF8.self)
      #expect(html.contains("<html lang=\"en\""))
      let foreign = Set(chineseRuns(html)).filter { !content.contains($0) }
      #expect(foreign == [], "\(name)")
    }
  }

  /// Screen readers would read Chinese with an English voice otherwise.
  @Test func chineseWordsAreMarkedAsSuch() async throws {
    let folder = try await site()
    let han = /[\u{4E00}-\u{9FFF}]/
    let skipped = /<(script|style|title|option|svg)\b.*?<\/\1>/.dotMatchesNewlines()
    let marked = /<span lang="zh-CN">[^<]*<\/span>/
    for name in ["index", "rules", "rural-live-streaming-operator/text"] {
      let html = try folder.read("Site/\(name).html")
      let body = html.replacing(skipped, with: "").replacing(marked, with: "")
      let texts = body.replacing(/<[^>]*>/, with: "\n")
      #expect(!texts.contains(han), "\(name)")
      #expect(html.contains(marked))
    }
  }

  @Test func translationsStandBesideThePrintedText() async throws {
    let site = try SampleFolder()
    try site.folder.remove("Content/standards/sample")
    try site.folder.copy("Tests/NationalSample", to: "Content/standards/national")
    try site.folder.write(
      "title: Sample\naddress: https://gangmu.example/\nlanguage: en\n", to: "Content/site.yaml")
    try await site.build()
    for page in ["syllabus", "matrix", "print"] {
      let html = try site.folder.read("Site/national/level-5/\(page).html")
      #expect(
        html.contains(
          #" <span class="translation" lang="en">Can cut the material of a screen by a template</span>"#
        ),
        "\(page)")
    }
  }

  /// Stretches of Han characters and Chinese punctuation.
  /// The table by which the search reads traditional characters is no word.
  private func chineseRuns(_ html: String) -> [Substring] {
    html.replacing(/"traditional":"[^"]*"/, with: "").split { character in
      !character.unicodeScalars.allSatisfy {
        (0x3000...0x303F).contains($0.value) || (0x4E00...0x9FFF).contains($0.value)
          || (0xFF01...0xFF0F).contains($0.value) || (0xFF1A...0xFF1F).contains($0.value)
      }
    }
  }
}
