import Foundation
import Publishing
import TestSupport
import Testing

/// What search engines and shared links show of the shipped site.
@Suite struct SharingTests {
  static let site = TemporaryFolder.files(below: TestPaths.root + "/Site")

  /// Published pages by path.
  static let pages: [String: PageHead] = site.filter { $0.key.hasSuffix(".html") }
    .mapValues { PageHead(String(decoding: $0, as: UTF8.self)) }

  @Test func everyPageHasATitleAndADescriptionOfItsOwn() {
    #expect(Self.pages.count > 40)
    let titles = Self.pages.values.map(\.title)
    let descriptions = Self.pages.values.map { $0.meta["description"] ?? "" }
    #expect(Set(titles).count == titles.count, "\(repeated(titles))")
    #expect(Set(descriptions).count == descriptions.count, "\(repeated(descriptions))")
    for (path, page) in Self.pages {
      #expect((1...160).contains(page.meta["description"]?.count ?? 0), "\(path)")
      #expect((1...160).contains(page.title.count), "\(path)")
    }
  }

  @Test func linksSaySomethingElsewhere() {
    for (path, page) in Self.pages {
      #expect(page.meta["og:title"]?.isEmpty == false, "\(path)")
      #expect(page.meta["og:description"] == page.meta["description"], "\(path)")
      #expect(page.meta["og:url"] == "https://gangmu.example/" + path)
      #expect(page.meta["og:locale"] == "zh_CN")
      #expect(page.meta["og:site_name"] == "纲目")
      #expect(page.meta["twitter:card"]?.hasPrefix("summary") == true)
    }
  }

  @Test func everyPageOfAStandardShowsTheSamePicture() throws {
    let own = Self.pages.filter { $0.key.hasPrefix("rural-live-streaming-operator/") }
    #expect(own.count > 35)
    let picture = try Self.picturePath()
    for (path, page) in own {
      #expect(page.meta["og:image"] == "https://gangmu.example/" + picture, "\(path)")
      #expect(page.meta["og:image:alt"]?.contains("纲目") == true, "\(path)")
    }
  }

  @Test func thePictureIsASmallPNGOfTheRightSize() throws {
    let bytes = try #require(Self.site[Self.picturePath()])
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(Array(bytes[16..<24]) == [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76], "1200 by 630")
    #expect(bytes.count < 20_000)
  }

  @Test func embargoedStandardsAreLeftOut() async throws {
    let site = try SampleFolder()
    try site.folder.copy("Tests/Sample", to: "Content/standards/hidden")
    let path = "Content/standards/hidden/standard.yaml"
    try site.folder.write(
      try site.folder.read(path).replacingOccurrences(
        of: "changed: \"2026-06-01\"", with: "changed: \"2026-06-01\"\n  embargoed: true"),
      to: path)
    #expect(try await site.build().isPublished)
    let sitemap = try site.folder.read("Site/sitemap.xml")
    #expect(sitemap.contains("/sample/") && !sitemap.contains("/hidden/"))
    #expect(
      try site.folder.read("Site/robots.txt").contains("Disallow:\n"), "or none reads noindex")
    let hidden = site.folder.files(below: "Site/hidden").filter { $0.key.hasSuffix(".html") }
    #expect(hidden.count > 20)
    for (name, bytes) in hidden {
      let head = PageHead(String(decoding: bytes, as: UTF8.self))
      #expect(head.meta["robots"] == "noindex", "\(name)")
    }
    let open = PageHead(try site.folder.read("Site/sample/index.html"))
    #expect(open.meta["robots"] == nil)
  }

  private static func picturePath() throws -> String {
    let paths = site.keys.filter { $0.hasPrefix("assets/share.") }
    #expect(paths.count == 1)
    return try #require(paths.first)
  }

  private func repeated(_ texts: [String]) -> [String] {
    Dictionary(grouping: texts) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }
}
