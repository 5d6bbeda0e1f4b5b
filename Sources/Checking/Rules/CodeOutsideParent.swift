import Standards

struct CodeOutsideParent: Rule {
  let name = "code-outside-parent"
  let severity = Severity.error
  let summary = "a printed number begins with the number above it"
  let explanation = """
    The skill 1.2.3 belongs to the task 1.2, which belongs to the function 1. A row whose number \
    points elsewhere stands under the wrong parent or is misnumbered. Numbers that do not repeat \
    the number above them, such as a lone 3, are let be.
    """
  let goodExamples = [
    RuleExample(file: "levels/basic.yaml", replacing: "number: \"2.\"", with: "number: \"2\"")
  ]
  let badExamples = [
    RuleExample(
      file: "levels/basic.yaml", replacing: "number: \"1.1.2\"", with: "number: \"↓1.3.2\""),
    RuleExample(
      file: "levels/basic.yaml", replacing: "number: \"2.1\"", with: "number: \"↓3.1\""),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.numbers.flatMap { $0.siblings.flatMap { $0.compactMap(check) } }
  }

  private func check(_ row: NumberedRow) -> Diagnostic? {
    guard let code = row.code, code.isHierarchical, let parent = row.parent,
      let above = PrintedCode(parent.value), code.prefix != above.parts
    else { return nil }
    return finding(
      "“{number}” stands under “{parent}”", ["number": row.number.value, "parent": parent.value],
      at: row.number.position, subject: row.subject,
      help: "move the row, or correct its number if the print has another",
      related: [("“{parent}” is here", parent.position)])
  }
}
