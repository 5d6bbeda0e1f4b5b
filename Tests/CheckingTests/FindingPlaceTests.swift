import Checking
import Standards
import Testing

/// A finding about a letter points at it, or at least at the words that hold it.
@Suite struct FindingPlaceTests {
  private static let printed = "本标准规定了茶艺师的能力要求，茶艺活动用水应符合SAMPLE 2，冲泡要求见6.1。"
  private static let (before, after) = ("本标准规定了茶艺师的能力要求", "茶艺活动用水应符合SAMPLE 2，冲泡要求见6.1。")

  @Test(arguments: [
    ("\(before),\(after)", 6, 9 + 14),
    ("\"\(before),\(after)\"", 6, 10 + 14),
    ("|-\n        \(before),\(after)", 7, 9 + 14),
    // Here letters of the value are no letters of the file.
    ("\"\(before)\\x2C\(after)\"", 6, 10),
    (">-\n        \(before),\n        \(after)", 7, 9),
  ])
  func aLetterIsFoundInEveryForm(_ form: String, _ line: Int, _ column: Int) throws {
    let sample = try EditedSample(["text.yaml": [(Self.printed, form)]])
    let found = try #require(
      Checker.check(sample.standard).first { $0.rule == "punctuation-mix" })
    #expect(found.position == SourcePosition(file: "sample/text.yaml", line: line, column: column))
  }
}
