import TestSupport
import Testing

/// With an address pattern in `site.yaml`, pages and statements link to their line.
@Suite struct SourceLinkTests {
  @Test func aStatementLinksToItsLineOfYAML() async throws {
    let site = try SampleFolder()
    try site.folder.write(
      """
      title: 样例站
      address: https://gangmu.example/
      language: zh-CN
      sourceAddress: https://git.example/main/{file}#L{line}

      """, to: "Content/site.yaml")
    try await site.build()
    let page = try site.folder.read("Site/sample/basic/matrix.html")
    let yaml = try site.folder.read("Content/standards/sample/levels/basic.yaml")
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let text = try #require(lines.firstIndex { $0.contains("能控制水温") })
    // The statement begins with its id, two lines above its text.
    #expect(lines[text - 2].contains("id: s2"))
    #expect(page.contains("sample/levels/basic.yaml#L\(text - 1)\""))
  }

  @Test func withoutThePatternThereAreNoSuchLinks() async throws {
    let site = try SampleFolder()
    try await site.build()
    #expect(try !site.folder.read("Site/sample/basic/matrix.html").contains("basic.yaml#L"))
  }
}
