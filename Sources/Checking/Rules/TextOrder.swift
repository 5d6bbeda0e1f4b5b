import Standards

struct TextOrder: Rule {
  let name = "text-order"
  let severity = Severity.warning
  let subjectFile: String? = "source.txt"
  let summary = "what is encoded stands in the order of the print"
  let explanation = """
    Pages show clauses, rows, requirements and items in the order of the files, which is that of \
    source.txt. Only texts that are printed once are compared, and footnotes of open lists are \
    left out. The cells of a row, such as the heads of columns, stand side by side in print. A \
    standard without source.txt is not checked.
    """
  let badExamples = [
    RuleExample(
      file: "levels/basic.yaml",
      replacing: """
                  - id: s1
                    number: "1.1.1"
                    text: 能选用泡茶用水
                  - id: s2
                    number: "1.1.2"
                    text: 能控制水温

        """,
      with: """
                  - id: s2
                    number: "1.1.2"
                    text: 能控制水温
                  - id: s1
                    number: "1.1.1"
                    text: ↓能选用泡茶用水

        """),
    RuleExample(
      file: "weights.yaml",
      replacing:
        "clause: \"7.2\"\n    columns:\n      - level: basic\n        label: 初级\n      - level: advanced\n        label: 高级\n",
      with:
        "clause: \"7.2\"\n    columns:\n      - level: advanced\n        label: 高级\n      - level: basic\n        label: ↓初级\n"
    ),
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    (input.fidelity?.displaced ?? []).map { text in
      finding(
        text.isInRow
          ? "“{text}” is not printed right after “{before}”"
          : "“{text}” is printed before “{before}”, but encoded after it",
        [
          "text": text.fragment.text.printed.excerpt(),
          "before": text.before.text.printed.excerpt(),
        ],
        at: text.fragment.text.position, subject: text.fragment.subject + "/order",
        help: "put both in the order of the print",
        related: [("“{before}” is here", text.before.text.position)],
        variant: text.isInRow ? "row" : "")
    }
  }
}
