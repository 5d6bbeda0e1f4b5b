import Standards

struct CodeOutsideParent: Rule {
  let name = "code-outside-parent"
  let severity = Severity.error
  let needs = Soundness.nothing
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
    input.numbers.flatMap { table in
      let tasks = table.tasks.joined().filter(isOutside)
      let statements = (table.skills + table.knowledge).joined().filter { row in
        isOutside(row) && !tasks.contains { isAlone($0, above: row) }
      }
      return (tasks + statements).compactMap(finding)
    }
  }

  private func isOutside(_ row: NumberedRow) -> Bool {
    guard let code = row.code, code.isHierarchical, let parent = row.parent,
      let above = PrintedCode(parent.value)
    else { return false }
    return code.prefix != above.parts
  }

  /// Whether a statement is numbered as it should be below the function, so that only the number
  /// of its task is wrong.
  private func isAlone(_ task: NumberedRow, above statement: NumberedRow) -> Bool {
    guard let code = statement.code, let function = task.parent.flatMap({ PrintedCode($0.value) })
    else { return false }
    return statement.parent?.position == task.number.position
      && code.prefix.dropLast() == function.parts[...]
  }

  private func finding(_ row: NumberedRow) -> Diagnostic? {
    guard let parent = row.parent else { return nil }
    return finding(
      "“{number}” stands under “{parent}”", ["number": row.number.value, "parent": parent.value],
      at: row.number.position, subject: row.subject,
      help: "move the row, or correct its number if the print has another",
      related: [("“{parent}” is here", parent.position)])
  }
}
