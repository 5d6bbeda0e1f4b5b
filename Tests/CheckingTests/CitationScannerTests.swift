@testable import Checking
import Testing

@Suite struct CitationScannerTests {
  @Test(arguments: [
    ("冲泡要求见7.3.1。", ["7.3.1"]),
    ("见 7.3.1和7.3.2，以及 8.1", ["7.3.1", "7.3.2"]),
    ("按9.1执行，符合 9.2 的规定", ["9.1", "9.2"]),
    ("见第9章，本文件第10章", ["9", "10"]),
    ("按照9.1、9.2及9.3", ["9.1", "9.2", "9.3"]),
  ])
  func citationIsFound(_ text: String, _ numbers: [String]) {
    #expect(CitationScanner(text).citations.map(\.number) == numbers)
  }

  @Test(arguments: [
    "按照 GB/T 1.1—2020《标准化工作导则 第1部分》的规定起草", "茶水按1.5倍计", "按1.5%计", "版本3.2", "见3人以上",
    "提出意见1.2条", "《电子商务法》第9条", "配比为1:20", "按1.5 小时计",
  ])
  func otherNumbersAreNoCitations(_ text: String) {
    #expect(CitationScanner(text).citations == [])
  }

  @Test func offsetCountsScalars() {
    #expect(CitationScanner("𠮷茶见 6.1").citations.first?.offset == 4)
  }
}
