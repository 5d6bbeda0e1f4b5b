import Foundation
import Publishing
import TestSupport
import Testing

/// `--precompress`: copies for servers that send them as they are.
@Suite struct PrecompressionTests {
  @Test func everyTextOfSomeLengthHasItsCopy() async throws {
    let site = try SampleFolder()
    let plain = try await site.build()
    let report = try await site.build(precompresses: true)
    let files = site.folder.files(below: "Site")
    let copies = files.keys.filter { $0.hasSuffix(".gz") }
    #expect(report.files == plain.files + copies.count && report.written == copies.count)
    #expect(report.pages == plain.pages)
    for name in ["index.html.gz", "sample/text.html.gz", "sw.js.gz", "sample/data/offline.json.gz"]
    {
      #expect(copies.contains(name))
    }
    #expect(!copies.contains { $0.hasSuffix(".zip.gz") })
    let page = try #require(files["sample/text.html.gz"])
    #expect(try Program.output(["gzip", "-dc"], input: page) == files["sample/text.html"])
  }

  @Test func copiesGoWhenNoLongerWanted() async throws {
    let site = try SampleFolder()
    try await site.build(precompresses: true)
    let again = try await site.build(precompresses: true)
    #expect(again.written == 0 && again.removed == 0)
    let plain = try await site.build()
    #expect(plain.removed == again.files - plain.files && plain.written == 0)
    #expect(!site.folder.files(below: "Site").keys.contains { $0.hasSuffix(".gz") })
  }
}
