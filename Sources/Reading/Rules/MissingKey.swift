import Standards

struct MissingKey: RuleManual {
  let name = "missing-key"
  let severity = Severity.error
  let summary = "a mapping has all the keys it needs"
  let explanation = """
    Without these keys there is no value to check or to publish. The manual's page on encoding \
    shows which keys each mapping needs.
    """
  let badExamples = [
    RuleExample(
      file: "terms.yaml", replacing: "  - id: tea-art\n    number: \"3.1\"\n    name: 茶艺\n",
      with: "  - ↓id: tea-art\n    number: \"3.1\"\n")
  ]

  /// - Parameter summary: what the key of the record is for.
  func report(
    _ key: String, _ summary: String, of record: String, at position: SourcePosition
  ) -> Diagnostic {
    report(
      key, Wording(key: "records.\(record).\(key)", english: summary), of: record, at: position)
  }

  func report(
    _ key: String, _ summary: Wording, of record: String, at position: SourcePosition
  ) -> Diagnostic {
    finding(
      "the key “{key}” is missing", ["key": key, "record": record],
      words: ["summary": summary],
      at: position,
      help: "every {record} needs “{key}”: {summary}")
  }
}
