import Publishing
import TestSupport
import Testing

/// The address of a page for paper, and as a code to scan.
@Suite struct PrintedAddressTests {
  private static let handedOn = [
    "print", "eligibility", "advanced/hours", "advanced/syllabus", "advanced/matrix",
    "advanced/exam", "advanced/self-check", "advanced/print",
  ]

  private func pages(address: String) async throws -> [String: String] {
    let site = try SampleFolder()
    var options = site.options()
    options.baseAddress = address
    #expect(try await SiteBuilder(options: options).build(strict: false).isPublished)
    return site.folder.files(below: "Site/sample").filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func pagesThatReadersCanReachSayWhere() async throws {
    let pages = try await pages(address: "https://standards.example.org/base/")
    #expect(pages.count > 20)
    // Redirects have no foot.
    for (path, page) in pages where page.contains("<footer") {
      let address = PageHead.between(#"<div class="address on-paper">"#, "</div>", in: page)
      #expect(address.count == 1, "\(path)")
      #expect(
        address.first?.contains("<p>https://standards.example.org/base/sample/\(path)</p>") == true)
    }
  }

  @Test func whatIsHandedOnHasACodeOfItsOwn() async throws {
    let pages = try await pages(address: "https://standards.example.org/")
    let codes = pages.mapValues { PageHead.between(#"aria-hidden="true"><path d=""#, "\"", in: $0) }
    var seen: Set<String> = []
    for page in Self.handedOn {
      let code = try #require(codes[page + ".html"]?.first, "\(page)")
      #expect(code.hasPrefix("M0 0h7m"), "the corner by which cameras find it")
      #expect(seen.insert(code).inserted, "\(page)")
    }
    #expect(codes["index.html"] == [] && codes["glossary.html"] == [])
    #expect(codes["advanced/index.html"] == [])
  }

  @Test(arguments: [
    "https://gangmu.example/", "http://localhost:8000/", "http://127.0.0.1/", "http://[::1]:8000/",
  ])
  func anAddressThatLeadsNowhereIsNotPrinted(_ address: String) async throws {
    for (path, page) in try await pages(address: address) {
      #expect(!page.contains("address on-paper"), "\(path)")
    }
  }
}
