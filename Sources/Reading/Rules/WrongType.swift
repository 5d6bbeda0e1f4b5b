import Standards

struct WrongType: RuleManual {
  let name = "wrong-type"
  let severity = Severity.error
  let summary = "a value is of the kind that its key demands"
  let explanation = """
    Words, whole numbers, lists and mappings are told apart strictly. Words that look like a \
    number or a truth value must be quoted: `number: 1.10` is 1.1 for many YAML tools, \
    `number: "1.10"` is what is printed.
    """
  let badExamples = [
    RuleExample(file: "weights.yaml", replacing: "clause: \"7.1\"", with: "clause: ↓7.1"),
    RuleExample(file: "weights.yaml", replacing: "weights: [40, 30]", with: "weights: ↓40"),
    RuleExample(file: "standard.yaml", replacing: "rank: 2", with: "rank: \"↓2\""),
  ]

  func report(_ node: YAMLNode, key: String, expected: Wording) -> Diagnostic {
    finding(
      "“{key}” holds {found}", ["key": key], words: ["found": node.kind, "expected": expected],
      at: node.position, help: "write {expected}")
  }

  /// A mapping where a list should be: its dashes are missing.
  func report(mapping position: SourcePosition, key: String) -> Diagnostic {
    finding(
      "“{key}” holds a mapping, not a list", ["key": key], at: position,
      help: "begin each item of the list with “- ”", variant: "dash")
  }

  func report(unquoted text: String, key: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "“{key}” holds {text} without quotes, which YAML tools do not read as words",
      ["key": key, "text": text], at: position, help: "write \"{text}\"", variant: "unquoted")
  }

  func report(quoted text: String, key: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "“{key}” holds \"{text}\" in quotes, which YAML tools read as words",
      ["key": key, "text": text], at: position, help: "write {text}", variant: "quoted")
  }
}
