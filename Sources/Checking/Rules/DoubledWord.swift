import Standards

struct DoubledWord: Rule {
  let name = "doubled-word"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary = "no word is printed twice in a row"
  let explanation = """
    Two or more Chinese characters that are repeated at once are mostly a slip of typing or of \
    copying, such as 线下线下 for 线上线下; so are a small word or a mark that stands twice (的的, \
    或或, ，，) and a Latin word that is repeated (AI AI). No fault are words that are meant to be \
    doubled, such as 一步一步 and 每天每天; words where the first character ends another, such as \
    目的的 and 参与与; and names made of two words, such as 培训培训师 and 管理管理办法.
    """
  let goodExamples = [
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "一步一步做好，常常诚实守信。"),
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "学习目的的明确，参与与合作。"),
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "培训培训师，管理管理人员。"),
  ]
  let badExamples = [
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "↓诚实诚实守信。"),
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "诚实守信↓。。"),
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "诚实↓的的守信。"),
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "用 ↓AI AI 守信。"),
    RuleExample(file: "ethics.yaml", replacing: "诚实守信。", with: "守↓《劳动法》《劳动法》。"),
    RuleExample(file: "terms.yaml", replacing: "name: 茶艺\n", with: "name: ↓茶艺茶艺\n"),
    RuleExample(file: "levels/basic.yaml", replacing: "能控制水温", with: "↓能能控制水温"),
    RuleExample(file: "text.yaml", replacing: "技能考核采用现场操作", with: "技能考核采用↓现场操作现场操作"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.fragments.all.compactMap(check)
  }

  private func check(_ fragment: PrintedFragment) -> Diagnostic? {
    guard let double = WordTwice.first(in: fragment.text.printed) else { return nil }
    return finding(
      "“{word}” is printed twice in a row", ["word": double.word],
      at: fragment.text.position(at: double.offset), subject: fragment.subject,
      help: "compare with the printed text; if the print is wrong, acknowledge it and say why")
  }
}
