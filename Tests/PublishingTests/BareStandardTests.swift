import Publishing
import Standards
import TestSupport
import Testing

/// A standard may lack nearly everything; whatever passes the checks can be published.
@Suite struct BareStandardTests {
  private static let bare = """
    address: https://gangmu.example/bare
    document:
      kind: 样例标准
      number: SAMPLE 3—2026
      title: 最小样例
      status: published
      publisher: 样例发布单位
      changed: "2026-06-01"
    occupation:
      name: 样例职业
    levels:
      - id: only
        rank: 1
        name: 唯一等级
        title: 唯一等级样例职业
    functions:
      - id: work
        name: 工作
        tasks:
          - id: working
            name: 做事

    """
  private static let level = """
    functions:
      - function: work
        number: "1."
        label: 工作
        tasks:
          - task: working
            number: "1.1"
            label: 做事
            skills:
              - id: s1
                number: "1.1.1"
                text: 能做事
            knowledge:
              - id: k1
                number: "1.1.1"
                text: 做事的知识

    """

  @Test func standardYamlAndOneLevelAreEnough() async throws {
    let site = try SampleFolder()
    try site.folder.remove("Content/standards/sample")
    try site.folder.write(Self.bare, to: "Content/standards/bare/standard.yaml")
    try site.folder.write(Self.level, to: "Content/standards/bare/levels/only.yaml")
    let report = try await site.build(strict: true)
    #expect(report.findings.map(\.message.text) == [])
    #expect(report.isPublished)
    #expect(!site.folder.exists("Site/bare/weights.html"))
    #expect(try site.folder.read("Site/bare/only/hours.html").contains("没有学时分配"))
  }

  @Test(arguments: [
    "eligibility", "weights", "examinations", "text", "terms", "references", "ethics",
    "foundation-knowledge", "source",
  ])
  func withoutOneFileItIsEitherReportedOrPublished(_ name: String) async throws {
    let site = try SampleFolder()
    try site.folder.remove(
      "Content/standards/sample/\(name).\(name == "source" ? "txt" : "yaml")")
    let report = try await site.build()
    #expect(report.isPublished || report.findings.contains(where: \.isOpenError))
    #expect(!report.findings.contains { $0.rule == "broken-link" })
  }
}
