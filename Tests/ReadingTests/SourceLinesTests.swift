import Standards
import Testing

/// Lines end where YAML tools and editors end them.
@Suite struct SourceLinesTests {
  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("茶\r\n艺\r\n", ["茶", "艺", ""]),
    ("a\r\r\nb\rc\r", ["a\r", "b\rc\r"]), ("\n\u{301}a\u{2028}b", ["", "\u{301}a\u{2028}b"]),
  ])
  func areSplit(_ text: String, _ lines: [String]) {
    #expect(SourceLines(file: "a", text: text).lines.map(String.init) == lines)
  }

  @Test func areCountedFromOne() {
    let lines = SourceLines(file: "a", text: "a\nb")
    #expect([lines[0], lines[1], lines[2], lines[3]] == [nil, "a", "b", nil])
  }
}
