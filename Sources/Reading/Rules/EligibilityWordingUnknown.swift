import Standards

struct EligibilityWordingUnknown: RuleManual {
  let name = "eligibility-wording-unknown"
  let severity = Severity.warning
  let summary = "a path without conditions has a wording that the preset knows"
  let explanation = """
    `preset` in eligibility.yaml names the rules whose wording the printed sentences follow, so \
    that the conditions of most paths need not be written. A sentence is understood as a whole or \
    not at all. What is not understood is left to the reader, who is asked to judge by the print, \
    until its conditions are written.
    """

  private static let written = """
    eligibility:
      - level: basic
        number: "8.1"
        title: 满足下列条件之一者，可申报初级茶艺师
        paths:
          - id: a
            number: a)
            text: 从事本职业或相关职业¹工作1年以上；
            conditions:
              - experience: { years: 1, relation: related }
    """

  /// The same path by a preset.
  private static func worded(_ text: String) -> String {
    """
    preset: rules2018
    eligibility:
      - level: basic
        number: "8.1"
        title: 满足下列条件之一者，可申报初级茶艺师
        paths:
          - id: a
            number: a)
            text: \(text)
    """
  }

  let badExamples = [
    RuleExample(
      file: "eligibility.yaml",
      replacing: Self.written,
      with: Self.worded("↓热爱茶艺；"))
  ]
  let goodExamples = [
    RuleExample(
      file: "eligibility.yaml",
      replacing: Self.written,
      with: Self.worded("累计从事本职业或相关职业¹工作1年（含）以上；"))
  ]

  func report(_ path: EligibilityPath, _ preset: EligibilityPreset) -> Diagnostic {
    finding(
      "“{text}” is worded in a way that “{preset}” does not know",
      ["text": path.text.printed, "preset": preset.rawValue], at: path.text.position,
      help: "write its conditions; what no condition can say is judgedByReader")
  }
}
