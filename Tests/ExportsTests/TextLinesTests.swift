import Testing

@testable import Exports

/// How high a row of a sheet must be.
@Suite struct TextLinesTests {
  @Test(arguments: [
    ("", 10, 1), ("学时", 10, 1), ("本机构学时分配", 9, 2), ("a\nb", 10, 2),
    // Words break behind blanks only, and where they are longer than a line.
    ("Theory hours", 10, 2), ("Theory hours", 13, 1), ("Knowledge", 8, 2),
    ("urn:uuid:b30f5049-297d-529b-a264-59aac13ec5d3", 24, 2),
  ])
  func wordsTakeAsManyLinesAsASheetGivesThem(_ text: String, _ width: Int, _ lines: Int) {
    #expect(text.lines(width: Double(width)) == lines)
  }
}
