import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite struct HeadingIdsTests {
  @Test func allIdsOfTheTemplatesAreKnown() throws {
    let root = TestPaths.root + "/Templates/"
    let files = try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(".md") || $0.hasSuffix(".html") }
    var found: Set<String> = []
    for file in files {
      for line in try String(contentsOfFile: root + file, encoding: .utf8).split(separator: "\n") {
        if line.hasPrefix("#") || line.hasPrefix(":::"),
          let id = line.firstMatch(of: /\{#([a-z0-9-]+)\}\s*$/)?.1
        {
          found.insert(String(id))
        }
        found.formUnion(line.matches(of: /\bid="([a-z0-9-]+)"/).map { String($0.1) })
      }
    }
    #expect(HeadingIds.all == found)
  }

  @Test func anIdOfAHeadingIsKeptApart() {
    #expect(HeadingIds.apart("hours", "function") == "hours--function")
    #expect(HeadingIds.apart("brewing", "function") == "brewing")
  }
}
