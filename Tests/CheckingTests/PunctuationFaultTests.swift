@testable import Checking
import Testing

@Suite struct PunctuationFaultTests {
  @Test(arguments: [
    ("遵纪,守法", [2]), ("工作1年(含)以上;", [4, 6, 9]), ("相关: 职业", [2]), ("直播 电商", [2]),
    ("直播  电商", [2]), ("（AI)技术", [3]),
  ])
  func faultIsFound(_ text: String, _ offsets: [Int]) {
    #expect(PunctuationFault.all(in: text).map(\.offset) == offsets)
  }

  @Test(arguments: [
    "配比不低于1:20，时间12:30。", "账号 IP 管理", "人工智能（AI）技术", "GB/T 38652 电子商务",
    "《标准化工作导则 第1部分：起草规则》", "起草单位：协会 …… ……", "Tea, water (hot)",
  ])
  func otherTextIsFine(_ text: String) {
    #expect(PunctuationFault.all(in: text) == [])
  }
}
