import Standards

struct NumberForm: Rule {
  let name = "number-form"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary = "printed numbers have ordinary digits and no quotes"
  let explanation = """
    Numbers are looked up, compared and put into order. `“6.1”` with the quotes of Chinese text \
    is no quoted `6.1`: the quotes become part of the number; and `６.１` with full-width digits \
    is found by nobody who types 6.1.
    """
  let badExamples = [
    RuleExample(
      file: "levels/basic.yaml", replacing: "\"1.1.2\"\n            text: 能控制水温",
      with: "↓“1.1.2”\n            text: 能控制水温"),
    RuleExample(
      file: "levels/basic.yaml", replacing: "\"1.1.2\"\n            text: 能控制水温",
      with: "\"↓１.１.２\"\n            text: 能控制水温"),
  ]

  private static let quotes: Set<Unicode.Scalar> = ["“", "”", "‘", "’", "＂", "\"", "'"]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.fragments.all.compactMap { fragment in
      guard let number = fragment.number, fragment.kind != .reference else { return nil }
      let scalars = number.value.unicodeScalars
      let isQuoted = scalars.contains(where: Self.quotes.contains)
      let isWide = scalars.contains { (0xFF10...0xFF19).contains($0.value) }
      guard isQuoted || isWide else { return nil }
      return finding(
        isQuoted ? "the number {number} holds quotes" : "the number {number} has full-width digits",
        ["number": number.value], at: number.position, subject: fragment.subject + "/number",
        help: isQuoted ? "write ordinary quotes around it: \"6.1\"" : "write ordinary digits",
        variant: isQuoted ? "quotes" : "")
    }
  }
}
