import Foundation
import Publishing
import TestSupport
import Testing

/// The archive of a standard, and the lists for reading offline.
@Suite struct ArchiveTests {
  private func archive(_ site: SampleFolder, output: String = "Site") throws -> [String: Data] {
    let path = "\(site.folder.path)/\(output)/sample/data/sample.zip"
    let target = "Unpacked-\(output)"
    #expect(
      try Program.output(["python3", "-m", "zipfile", "-e", path, site.folder.path + "/" + target])
        != nil)
    return site.folder.files(below: target)
  }

  @Test func itHoldsThePagesAsTheyArePublished() async throws {
    let site = try SampleFolder()
    try await site.build()
    let published = site.folder.files(below: "Site")
    let packed = try archive(site)
    let different = packed.filter { published[$0.key] != $0.value }.keys
    #expect(Array(different) == ["sample/index.html"], "the overview does not link to the archive")
    let missing = Set(published.keys).subtracting(packed.keys)
    #expect(
      missing == [
        "404.html", "sitemap.xml", "robots.txt", "sw.js", "offline.json", "sample/data/sample.zip",
        "sample/data/offline.json", ".gangmu-manifest",
      ])
    #expect(try site.folder.read("Site/sample/index.html").contains("data/sample.zip"))
    let overview = try #require(packed["sample/index.html"])
    #expect(!String(decoding: overview, as: UTF8.self).contains("sample.zip"))
  }

  @Test func itsCatalogueListsItselfOnly() async throws {
    let site = try SampleFolder()
    try site.folder.copy("Tests/Sample", to: "Content/standards/other")
    try await site.build()
    let catalogue = try #require(try archive(site)["index.html"])
    let text = String(decoding: catalogue, as: UTF8.self)
    #expect(text.contains("sample/index.html") && !text.contains("other/index.html"))
  }

  @Test func itFollowsAnEdit() async throws {
    let site = try SampleFolder()
    try await site.build()
    try site.edit("terms.yaml", "冲泡与品饮茶叶的技艺。", "冲泡和品饮茶叶的技艺。")
    try site.edit("source.txt", "冲泡与品饮茶叶的技艺。", "冲泡和品饮茶叶的技艺。")
    try await site.build()
    try await site.build(output: "Fresh")
    let name = "sample/data/sample.zip"
    #expect(
      site.folder.files(below: "Site")[name] == site.folder.files(below: "Fresh")[name])
    let glossary = try #require(try archive(site)["sample/glossary.html"])
    #expect(String(decoding: glossary, as: UTF8.self).contains("冲泡和品饮"))
  }

  @Test func offlineListsNameEveryPageOnce() async throws {
    let site = try SampleFolder()
    try await site.build()
    let names = site.folder.files(below: "Site").keys
    let own = try list(site, "sample/data/offline.json")
    let shared = try list(site, "offline.json")
    let pages = names.filter { $0.hasSuffix(".html") && $0 != "404.html" }
    #expect(Set(own.keys).union(shared.keys).filter { $0.hasSuffix(".html") } == Set(pages))
    // What shared links show, no page does.
    let assets = Set(
      names.filter { $0.hasPrefix("assets/") && !$0.hasPrefix("assets/share.") })
    #expect(Set(own.keys).intersection(shared.keys) == assets)
    #expect(own.keys.allSatisfy(names.contains) && shared.keys.allSatisfy(names.contains))
  }

  /// A reader's browser keeps no file whose bytes are not as listed.
  @Test func offlineListsHaveTheDigestsOfTheirFiles() async throws {
    let site = try SampleFolder()
    try await site.build()
    for name in ["offline.json", "sample/data/offline.json"] {
      for (path, digest) in try list(site, name) {
        let sum = try Program.output(["sha256sum", "\(site.folder.path)/Site/\(path)"])
        let digits = String(decoding: try #require(sum), as: UTF8.self)
        #expect(digest.count == 10 && digits.hasPrefix(digest), "\(path)")
      }
    }
  }

  @Test func theSearchIsKeptOfflineForEveryStandard() async throws {
    let site = try SampleFolder()
    try site.folder.copy("Tests/Sample", to: "Content/standards/other")
    try await site.build()
    let kept = Set(try list(site, "offline.json").keys)
    let data = site.folder.files(below: "Site").keys.filter { $0.hasPrefix("search/") }
    #expect(data.count >= 2 && kept.isSuperset(of: data))
    let own = try list(site, "other/data/offline.json").keys
    #expect(own.contains { $0.hasPrefix("other/data/search.") })
    #expect(!own.contains { $0.hasPrefix("sample/") })
  }

  private func list(_ site: SampleFolder, _ name: String) throws -> [String: String] {
    let data = Data(try site.folder.read("Site/" + name).utf8)
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    #expect((object?["version"] as? String)?.count == 10)
    return try #require(object?["files"] as? [String: String])
  }
}
