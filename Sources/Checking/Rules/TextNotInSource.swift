import Standards

struct TextNotInSource: Rule {
  let name = "text-not-in-source"
  let severity = Severity.error
  let subjectFile: String? = "source.txt"
  let summary = "every encoded text occurs in source.txt"
  let explanation = """
    The site shows the words of the standard, so every encoded text must occur in the printed \
    text, with its number, misprints included. White space makes no difference. Rows of a table \
    are compared whole. A standard without source.txt is not checked.
    """
  let badExamples = [
    RuleExample(file: "levels/advanced.yaml", replacing: "能设计茶席", with: "↓能设计茶室"),
    RuleExample(
      file: "levels/basic.yaml", replacing: "\"1.1.2\"\n            text: 能控制水温",
      with: "\"↓1.1.3\"\n            text: 能控制水温"),
    RuleExample(
      file: "weights.yaml", replacing: "label: 茶叶冲泡\n        weights: [40, 30]",
      with: "label: ↓茶叶冲泡\n        weights: [40, 31]"),
    RuleExample(file: "examinations.yaml", replacing: "[笔试]", with: "[↓口试]"),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    (input.fidelity?.missing ?? []).map(report)
  }

  private func report(_ missing: MissingText) -> Diagnostic {
    missing.isPrintedAlone ? reportBeside(missing) : reportText(missing)
  }

  private func reportText(_ missing: MissingText) -> Diagnostic {
    let text = missing.fragment.text
    guard let nearest = missing.nearest else {
      return finding(
        "“{text}” is not in the printed text", ["text": text.printed.excerpt(40)],
        at: text.position, subject: missing.fragment.subject,
        help: "encode the words as printed, or mend source.txt")
    }
    return finding(
      "“{text}” is not in the printed text",
      ["text": text.printed.excerpt(40), "nearest": nearest.text.excerpt(40)],
      at: text.position, subject: missing.fragment.subject,
      help: "the printed text has “{nearest}”", related: [("printed here", nearest.position)],
      variant: "similar")
  }

  private func reportBeside(_ missing: MissingText) -> Diagnostic {
    let fragment = missing.fragment
    return finding(
      "“{text}” is printed, but not with “{beside}”",
      ["text": fragment.text.printed.excerpt(40), "beside": fragment.beside],
      at: fragment.number?.position ?? fragment.text.position, subject: fragment.subject,
      help: "encode number and cells as printed, or mend source.txt", variant: "beside")
  }
}
