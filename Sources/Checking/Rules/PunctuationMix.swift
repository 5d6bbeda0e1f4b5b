import Standards

struct PunctuationMix: Rule {
  let name = "punctuation-mix"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary = "Chinese text has full-width punctuation and no stray spaces"
  let explanation = """
    GB/T 15834 gives Chinese text full-width punctuation; half-width marks beside a Han character \
    and spaces between Han characters come from careless typing, and searching for the text then \
    fails. Ratios and times such as 1:20 are fine, so are Latin words, the cover, titles without \
    a number, and spaces inside 《》, where they part a title's elements.
    """
  let goodExamples = [
    RuleExample(
      file: "text.yaml", replacing: "title: 申报条件", with: "title: 申报条件（AI 1:20）"),
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "遵守《标准 第1部分》。"),
  ]
  let badExamples = [
    RuleExample(file: "ethics.yaml", replacing: "遵纪守法，", with: "遵纪守法↓,"),
    RuleExample(file: "terms.yaml", replacing: "冲泡与品饮", with: "冲泡↓ 与品饮"),
    RuleExample(file: "text.yaml", replacing: "3人以上单数", with: "3人↓(含)以上单数"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.fragments.all.filter(isRunningText).compactMap(check)
  }

  private func isRunningText(_ fragment: PrintedFragment) -> Bool {
    fragment.kind == .sentence || fragment.kind == .title && fragment.number != nil
  }

  private func check(_ fragment: PrintedFragment) -> Diagnostic? {
    let faults = PunctuationFault.all(in: fragment.text.printed)
    guard let first = faults.first else { return nil }
    let position = fragment.text.position(at: first.offset)
    if first.isSpace {
      return finding(
        "a space parts Chinese characters in “{text}”",
        ["text": fragment.text.printed.excerpt()],
        at: position, subject: fragment.subject, help: "remove the space", variant: "space")
    }
    return finding(
      "half-width {characters} among Chinese characters in “{text}”",
      ["characters": list(faults), "text": fragment.text.printed.excerpt()],
      at: position, subject: fragment.subject, help: "use the full-width form")
  }

  private func list(_ faults: [PunctuationFault]) -> String {
    var seen: Set<Unicode.Scalar> = []
    return faults.filter { !$0.isSpace && seen.insert($0.character).inserted }
      .map { "“\($0.character)”" }.joined(separator: " ")
  }
}
