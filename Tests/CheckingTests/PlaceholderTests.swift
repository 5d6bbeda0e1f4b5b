@testable import Checking
import Testing

@Suite struct PlaceholderTests {
  @Test(arguments: [
    ("T/CAFTV XXXX—2026", "XXXX", 8), ("2026 - XX - XX", "XX", 7), ("20XX年", "XX", 2),
    ("起草人：……", "……", 4), ("××省", "××", 0),
  ])
  func gapIsFound(_ text: String, _ gap: String, _ offset: Int) {
    let found = Placeholder.first(in: text)
    #expect(found?.text == gap)
    #expect(found?.offset == offset)
  }

  @Test(arguments: ["MAXX", "XXL", "X轴", "3×4", "等…", "第XIX届", ""])
  func otherTextIsNoGap(_ text: String) {
    #expect(Placeholder.first(in: text) == nil)
  }
}
