import Curriculum
import Standards
import Testing

@Suite struct TextSimilarityTests {
  @Test func whiteSpaceAndWidthMakeNoDifference() {
    #expect(TextFolding.fold("账号 IP　管理\n（含）") == "账号IP管理(含)")
    #expect(TextSimilarity.perMille("1年（含）", "１ 年(含)") == 1000)
  }

  @Test func similarityIsDiceOfBigrams() {
    // 能管 管理 理账 账号 against 能管 管理 理店 店铺: 2 of 4 and 4.
    #expect(TextSimilarity.perMille("能管理账号", "能管理店铺") == 500)
    // Repetitions count: aa aa against aa.
    #expect(TextSimilarity.perMille("aaa", "aa") == 666)
    #expect(TextSimilarity.perMille("甲乙", "丙丁") == 0)
  }

  @Test func shortTextsHaveNoBigrams() {
    #expect(TextSimilarity.perMille("", "") == 1000)
    #expect(TextSimilarity.perMille("甲", "甲") == 1000)
    #expect(TextSimilarity.perMille("甲", "乙") == 0)
    #expect(TextSimilarity.perMille("甲", "甲乙") == 0)
  }

  @Test func similarityIsSymmetric() {
    let left = TextSimilarity("能对客户维护效果进行评估")
    let right = TextSimilarity("能制定客户维护策略和维护方案")
    #expect(left.perMille(to: right) == right.perMille(to: left))
    #expect((1..<1000).contains(left.perMille(to: right)))
  }
}
