import Standards

struct InvalidValue: RuleManual {
  let name = "invalid-value"
  let severity = Severity.error
  let summary = "a value has the form that its key demands"
  let explanation = """
    Ids are lower-case words joined by hyphens, because they become addresses. Some keys take \
    one of a few words, some a number of a certain range. The manual's page on encoding lists \
    them all.
    """
  let badExamples = [
    RuleExample(file: "standard.yaml", replacing: "status: draft", with: "status: ↓drafty"),
    RuleExample(file: "standard.yaml", replacing: "rank: 2", with: "rank: ↓second"),
    RuleExample(file: "standard.yaml", replacing: "id: service", with: "id: ↓Guest_Service"),
    RuleExample(
      file: "weights.yaml", replacing: "weights: [60, 45]", with: "weights: [↓60%, 45]"),
    RuleExample(
      file: "weights.yaml", replacing: "weights: [60, 45]", with: "weights: [↓60， 45]"),
  ]

  func report(
    _ text: String, key: String, expected: Wording, at position: SourcePosition
  ) -> Diagnostic {
    finding(
      "“{text}” is not a value for “{key}”",
      ["text": text, "key": key], words: ["expected": expected], at: position,
      help: "write {expected}")
  }

  /// A weight that people can read and machines cannot.
  func report(
    _ text: String, key: String, slip: MisspeltWeight, at position: SourcePosition
  ) -> Diagnostic {
    guard case .figure(let figure) = slip else {
      return finding(
        "“{text}” is not a value for “{key}”", ["text": text, "key": key], at: position,
        help: "put a comma and a space between the cells: [30, 25, \"-\", \"-\"]",
        variant: "unseparated")
    }
    return finding(
      "“{text}” is not a value for “{key}”",
      ["text": text, "key": key, "figure": String(figure)], at: position, help: "write {figure}",
      variant: "figure")
  }

  func report(
    _ text: String, key: String, words: [String], at position: SourcePosition
  ) -> Diagnostic {
    let list = words.joined(separator: ", ")
    guard let meant = DidYouMean.suggestion(for: text, among: words) else {
      return report(text, key: key, expected: Shape.choice(words).expectation, at: position)
    }
    return finding(
      "“{text}” is not a value for “{key}”",
      ["text": text, "key": key, "meant": meant, "words": list], at: position,
      help: "did you mean “{meant}”? possible are {words}", variant: "meant")
  }
}
