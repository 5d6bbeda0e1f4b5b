package import Standards

/// Not in `Rules.all`: it looks at what the other rules found.
package struct RenamedSubject: RuleManual {
  package let name = "renamed-subject"
  package let severity = Severity.note
  package let summary = "an acknowledgement names its subject as the report does"
  package let explanation = """
    One datum has one name, whichever rule reports it, and the name should outlive a renumbering. \
    Some data were called otherwise once: a row of a weight table went by its place (row-5), a \
    task had two names. Acknowledgements with such a name still count, but they should be brought \
    up to date.
    """
  package let goodExamples = [
    RuleExample(
      file: "acknowledgements.yaml", replacing: "acknowledgements: []",
      with: """
        acknowledgements:
          - rule: text-not-in-source
            subject: weights/knowledge/7.1/function/brewing
            reason: 印刷如此
        """)
  ]
  package let badExamples: [RuleExample] = []

  package init() {}

  func check(_ matches: AcknowledgementMatches) -> [Diagnostic] {
    matches.renamed.map { acknowledgement, subjects in
      let rule = acknowledgement.rule.value
      let former = acknowledgement.subject.value
      return finding(
        "“{former}” is now called {subject}",
        ["former": former, "subject": subjects.joined(separator: ", ")],
        at: acknowledgement.subject.position, subject: "\(rule) \(former)",
        help: "write the new name; the acknowledgement counts until then")
    }
  }
}
