import Testing

@testable import Reading

/// What YAML 1.1 and 1.2 do not read as words must be quoted.
@Suite struct PlainScalarTests {
  static let notText = [
    "1", "-1", "+86", "1.10", "1.", ".5", "1e3", "1_000", "1_000.5", "007", "0o17", "0x1F", "-0x1F",
    "0b101", "1:30", "1:20:30", "1:30.5", "true", "False", "NO", "off", "null", "~", ".inf",
    "-.INF",
    ".NaN", "=",
  ]

  @Test(arguments: notText)
  func isNotText(_ text: String) {
    #expect(PlainScalar.isNotText(text))
  }

  @Test(arguments: [
    "1.1.1", "4-01-06-02", "2026-06-01", "a)", "1)", "一", "１", "nan", "inf", "y", "n", "1:",
    "v1", "1a", "-", "--", "—", ".", "No.1", "10%", "8×2",
  ])
  func isText(_ text: String) {
    #expect(!PlainScalar.isNotText(text))
  }

  @Test func integersHaveOneForm() {
    #expect(["0", "7", "-3", "100000"].compactMap(PlainScalar.integer) == [0, 7, -3, 100_000])
    let refused = ["+5", "007", "-0", "1_000", "1.0", "٣", "9223372036854775808", " 5", ""]
    #expect(refused.compactMap(PlainScalar.integer) == [])
  }
}
