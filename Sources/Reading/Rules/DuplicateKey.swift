import Standards

struct DuplicateKey: RuleManual {
  let name = "duplicate-key"
  let severity = Severity.error
  let summary = "a key stands only once in its mapping"
  let explanation = """
    Of two values under one key a reader can keep only one, and which one differs from tool to \
    tool. So that nothing is lost, the file is refused until one of the two is gone. The YAML \
    specification (1.2.2, 3.2.1.1) demands unique keys.
    """
  let badExamples = [
    RuleExample(
      file: "weights.yaml", replacing: "    clause: \"7.1\"\n",
      with: "    clause: \"7.1\"\n    ↓clause: \"7.2\"\n")
  ]

  /// - Parameter isFirstKey: whether it begins the mapping, so that another item may begin here.
  func report(
    _ key: String, at position: SourcePosition, first: SourcePosition, isFirstKey: Bool
  ) -> Diagnostic {
    finding(
      "the key “{key}” stands twice in one mapping", ["key": key], at: position,
      help: isFirstKey
        ? "remove or rename one of the two; if another item of a list begins here, put “- ” first"
        : "remove or rename one of the two",
      related: [("it stands here first", first)], variant: isFirstKey ? "item" : "")
  }
}
