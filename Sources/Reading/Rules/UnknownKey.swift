import Standards

struct UnknownKey: RuleManual {
  let name = "unknown-key"
  let severity = Severity.error
  let summary = "every key is one that the mapping may have"
  let explanation = """
    A misspelt key would be passed over, and its value lost. So unknown keys are refused, and \
    the nearest known key is named.
    """
  let badExamples = [
    RuleExample(
      file: "terms.yaml", replacing: "    definition: 冲泡", with: "    ↓defintion: 冲泡")
  ]

  func report(_ pair: YAMLPair, in record: String, known: [String]) -> Diagnostic {
    let meant = DidYouMean.suggestion(for: pair.key, among: known)
    return finding(
      "no {record} has a key “{key}”",
      [
        "key": pair.key, "record": record, "meant": meant ?? "",
        "known": known.joined(separator: ", "),
      ],
      at: pair.position,
      help: meant == nil ? "known keys are {known}" : "did you mean “{meant}”?",
      variant: meant == nil ? "" : "meant")
  }
}
