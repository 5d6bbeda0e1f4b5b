import Standards

struct TextRepeated: Rule {
  let name = "text-repeated"
  let severity = Severity.error
  let subjectFile: String? = "source.txt"
  let summary = "nothing is encoded more often than source.txt prints it"
  let explanation = """
    A paragraph, an item of a list or a note that stands twice in the encoding and once in the \
    print is shown twice. What is printed twice and encoded once is found by source-not-encoded. \
    A standard without source.txt is not checked.
    """
  let badExamples = [
    RuleExample(
      file: "text.yaml", replacing: "冲泡要求见6.1。\n",
      with: """
        冲泡要求见6.1。
              - ↓本标准规定了茶艺师的能力要求，茶艺活动用水应符合SAMPLE 2，冲泡要求见6.1。

        """)
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    (input.fidelity?.repeated ?? []).map { text in
      finding(
        "“{text}” is encoded {count} times, but printed {printed}",
        [
          "text": text.fragment.text.printed.excerpt(40), "count": String(text.count),
          "printed": String(text.printed),
        ],
        at: text.fragment.text.position, subject: text.fragment.subject,
        help: "remove what the print does not have",
        related: [("it is encoded here first", text.first.text.position)])
    }
  }
}
