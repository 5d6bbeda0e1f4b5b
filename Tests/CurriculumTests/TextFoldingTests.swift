import Standards
import Testing

@Suite struct TextFoldingTests {
  @Test func whiteSpaceAndWidthDoNotCount() {
    #expect(TextFolding.fold("账号 IP　管理\n（含）\u{200B}") == "账号IP管理(含)")
    #expect(TextFolding.fold("Ａb") == "Ab")
  }

  @Test func searchLooksAtNeitherCaseNorTypography() {
    let folded = TextFolding.foldForSearch("ＧＢ／Ｔ “直播” 1—2’\u{FEFF}")
    #expect(String(String.UnicodeScalarView(folded)) == "gb/t\"直播\"1-2'")
  }

  @Test(arguments: [
    ("能", true, 2), ("㐀", true, 2), ("，", false, 2), ("a", false, 1), ("―", false, 1),
  ])
  func classesOfScalars(_ text: String, _ isHan: Bool, _ cells: Int) throws {
    let scalar = try #require(text.unicodeScalars.first)
    #expect(scalar.isHan == isHan)
    #expect(scalar.cells == cells)
  }
}
