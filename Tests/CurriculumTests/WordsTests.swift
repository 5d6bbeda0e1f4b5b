import Standards
import Testing

@Suite struct WordsTests {
  @Test func wordsAreFoundWhereTheyStand() {
    let text = "取得学历证书后，或取得初级证书后"[...]
    #expect(text.places(of: "证书").map { text[..<$0.lowerBound].count } == [4, 13])
    #expect(text.place(of: "初级").map { text[$0.upperBound...] } == "证书后")
    #expect(text.dropFirst(9).places(of: "证书").count == 1)
    #expect(text.says("书后，"))
  }

  @Test func nothingIsFoundOfWhatIsNotThere() {
    #expect(!"证".says("证书"))
    #expect(!"证书".says(""))
    #expect(!"".says("证"))
    #expect("一一一"[...].places(of: "一一").count == 1)
  }

  /// As Unicode's own table has it.
  @Test func whiteSpaceIsThatOfUnicode() {
    let wrong = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }.filter {
      $0.isWhitespace != $0.properties.isWhitespace
    }
    #expect(wrong.isEmpty)
  }
}
