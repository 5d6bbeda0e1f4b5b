import Standards
import Testing

@testable import Templating

struct LimitTests {
  @Test func largeDocument() {
    let text = String(repeating: "a\n\n", count: (1 << 20) / 3 + 1)
    #expect(Rendering.error(text)?.sentence == "the template is larger than 1 MB")
  }

  @Test(arguments: [
    String(repeating: ">", count: 50_000), String(repeating: "> ", count: 50_000),
    String(repeating: "- ", count: 50_000) + "a", String(repeating: "1. ", count: 200) + "a",
    (0..<200).map { String(repeating: " ", count: 2 * $0) + "- a" }.joined(separator: "\n"),
    String(repeating: "*a **a ", count: 400) + String(repeating: "b** b*", count: 400),
  ])
  func deepNesting(text: String) {
    #expect(Rendering.error(text)?.sentence == "Markdown is nested more than 100 deep")
  }

  @Test(arguments: ["[", "*a ", "![[]()", "`", "<!A ", "[\n", "_a*", "a](b", "*a\n"])
  func manyMarks(unit: String) {
    let text = String(repeating: unit, count: 50_000)
    #expect(Rendering.error(text)?.sentence == "too many signs of Markdown in one block")
  }

  @Test func marksWithinLimitsRender() throws {
    let text = String(repeating: "[", count: 4_999)
    #expect(try Rendering.html(text) == "<p>\(text)</p>\n")
  }

  @Test func reasonableNestingRenders() throws {
    #expect(try Rendering.html(String(repeating: "> ", count: 50) + "a").contains("<p>a</p>"))
  }

  @Test func longRuleIsNotNesting() throws {
    #expect(try Rendering.html(String(repeating: "-", count: 300)) == "<hr>\n")
  }

  @Test func manyThreadsGiveTheSameBytes() async throws {
    let text = """
      # 题 {#a}

      Table: t

      |a|b|
      |-|-:|
      |**甲。**x|1 https://a.b。|

      - `x`
      """
    let expected = try Rendering.html(text)
    let different = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try (0..<200).count { _ in try Rendering.html(text) != expected }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(different == 0)
  }
}
