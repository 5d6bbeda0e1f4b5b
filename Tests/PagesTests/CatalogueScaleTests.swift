import Foundation
import Pages
import Standards
import TestSupport
import Testing

/// What is sent to a reader of a catalogue of a thousand standards.
@Suite struct CatalogueScaleTests {
  private static let words = "管理 运营 分析 策划 直播 产品 维护 设备 检测 安全 服务 质量 操作 工艺 培训 指导"
    .split(separator: " ")

  private func catalogue(_ count: Int) -> [StandardSummary] {
    var random = SeededGenerator(seed: 11)
    func name(_ parts: Int) -> String {
      (0..<parts).map { _ in Self.words[random.index(below: Self.words.count)] }.joined()
    }
    return (0..<count).map { number in
      let id = "\(String(number, radix: 36))-some-occupation-with-a-long-name"
      let title = "\(name(5))员职业能力水平评价规范"
      let names = (0..<12).map { SearchName(kind: $0 < 4 ? .function : .task, text: name(3)) }
      return StandardSummary(
        id: id, title: title, occupation: "\(name(2))员", number: "T/SAMPLE \(number)—2026",
        status: .draft, embargoed: false, changed: "2026-06-01", kind: "团体标准",
        family: .association,
        publisher: "样例协会", certificate: nil, tellsHowToApply: false, levels: [],
        pages: ["index.html", "text.html"].map { PageAddress("\(id)/\($0)") },
        searchFile: PageAddress("\(id)/data/search.0123456789.js"),
        names: [SearchName(kind: .title, text: title)] + Set(names), openFindings: 0,
        acknowledgedFindings: 0, position: .start(of: "standard.yaml"))
    }.sorted { $0.id < $1.id }
  }

  /// A query needs one file of names, and the lists of the ten standards that are shown at once
  /// (`STANDARDS_AT_ONCE` in `search.js`).
  @Test func aQueryTakesLessThanSixtyKilobytes() throws {
    let search = CatalogueSearch(catalogue(1000)) { String($0.hashValue, radix: 36) }
    let names = try #require(search.nameFiles.map(\.text.utf8.count).max())
    let lists = search.listFiles.map(\.text.utf8.count).sorted(by: >)
    #expect(lists.count > 10 && search.nameFiles.count > 10)
    #expect(names + lists.prefix(10).reduce(0, +) <= 60_000)
  }

  @Test func aSitemapOfTooManyAddressesIsCut() throws {
    let place = SourcePosition.start(of: "site.yaml")
    let site = Site(
      title: PrintedText(printed: "样例站", position: place),
      address: Located(value: "https://gangmu.example/", position: place),
      language: Located(value: "en", position: place), sourceAddress: nil, hours: HourDefaults(),
      questions: 100, position: place)
    let catalogue = Catalogue(
      site: site, strings: Strings(language: "en", strings: [:]), standards: catalogue(30),
      rules: [], encoding: { EncodingManual() })
    let files = Sitemap(catalogue, limit: 20).files
    #expect(files.map(\.path) == ["sitemap.xml"] + (1...4).map { "sitemap-\($0).xml" })
    #expect(files[0].text.contains("<loc>https://gangmu.example/sitemap-4.xml</loc>"))
    let addresses = files.dropFirst().map { $0.text.components(separatedBy: "<url>").count - 1 }
    #expect(addresses == [20, 20, 20, 5])
    #expect(Sitemap(catalogue).files.map(\.path) == ["sitemap.xml"])
  }
}
