import Standards

struct PassMark: Rule {
  let name = "pass-mark"
  let severity = Severity.error
  let needs = Soundness.nothing
  let summary = "a pass mark is not above the full mark"
  let explanation = """
    Nobody could pass a paper with a pass mark of 600 out of 100; one of the two figures is \
    mistyped.
    """
  let badExamples = [
    RuleExample(
      file: "examinations.yaml",
      replacing: "    passMark: 60\n    staff:\n      - role: assessor",
      with: "    passMark: ↓600\n    staff:\n      - role: assessor")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.standard.examinations.compactMap { examination in
      guard let pass = examination.passMark, let full = examination.fullMark,
        pass.value > full.value
      else { return nil }
      return finding(
        "the pass mark {pass} is above the full mark {full}",
        ["pass": String(pass.value), "full": String(full.value)], at: pass.position,
        subject: examination.key + "/pass-mark", help: "compare both figures with the print",
        related: [("the full mark is here", full.position)])
    }
  }
}
