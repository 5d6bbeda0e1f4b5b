package import Standards

/// Not in `Rules.all`: it looks at what the other rules found.
package struct UnusedAcknowledgement: RuleManual {
  package let name = "unused-acknowledgement"
  package let severity = Severity.warning
  package let summary = "every acknowledgement matches a finding"
  package let explanation = """
    An acknowledgement that matches nothing is either misspelt, or the fault it spoke of has been \
    mended. Left standing it would hide the same fault when it comes back.
    """
  package let badExamples = [
    RuleExample(
      file: "acknowledgements.yaml", replacing: "acknowledgements: []",
      with: """
        acknowledgements:
          - rule: ↓weights-sum
            subject: weights/knowledge/basic
            reason: 印刷如此
        """)
  ]

  package init() {}

  func check(_ matches: AcknowledgementMatches) -> [Diagnostic] {
    matches.unused.map { acknowledgement in
      finding(
        "no finding of {rule} about {subject} is left to acknowledge",
        ["rule": acknowledgement.rule.value, "subject": acknowledgement.subject.value],
        at: acknowledgement.rule.position,
        subject: "\(acknowledgement.rule.value) \(acknowledgement.subject.value)",
        help: "remove the acknowledgement, or copy rule and subject from the report")
    }
  }
}
