import Standards

struct DoubledWord: Rule {
  /// What is longer is a sentence, which `text-repeated` and `listed-twice` look at.
  private static let longest = 16

  let name = "doubled-word"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary = "no word is printed twice in a row"
  let explanation = """
    Two or more Chinese characters that are repeated at once are mostly a slip of typing or of \
    copying, such as 线下线下 for 线上线下. Words that are meant to be doubled, such as 一步一步, \
    begin with a numeral and are no fault.
    """
  let goodExamples = [
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "一步一步做好，常常诚实守信。")
  ]
  let badExamples = [
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "↓诚实诚实守信。"),
    RuleExample(file: "text.yaml", replacing: "技能考核采用现场操作", with: "技能考核采用↓现场操作现场操作"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.fragments.all.filter { $0.kind == .sentence || $0.kind == .title }.compactMap(check)
  }

  private func check(_ fragment: PrintedFragment) -> Diagnostic? {
    let scalars = Array(fragment.text.printed.unicodeScalars)
    for start in scalars.indices where scalars[start].isHan && scalars[start] != "一" {
      guard let length = doubled(scalars[start...]) else { continue }
      let word = String(String.UnicodeScalarView(scalars[start..<start + length]))
      return finding(
        "“{word}” is printed twice in a row", ["word": word],
        at: fragment.text.position(at: start), subject: fragment.subject,
        help: "compare with the printed text; if the print is wrong, acknowledge it and say why")
    }
    return nil
  }

  /// How long the word is that is repeated right away, if there is one at the beginning.
  private func doubled(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    let run = rest.prefix(2 * Self.longest).prefix { $0.isHan }
    return stride(from: 2, through: run.count / 2, by: 1).first { length in
      let word = run.prefix(length)
      return word.contains { $0 != run.first }
        && word.elementsEqual(run.dropFirst(length).prefix(length))
    }
  }
}
