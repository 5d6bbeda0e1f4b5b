import Standards

struct UnknownFile: RuleManual {
  let name = "unknown-file"
  let severity = Severity.error
  let summary = "every YAML file in a standard's folder has a known name"
  let explanation = """
    A file with a misspelt name would be left out without a word, and its contents with it. \
    Files of other kinds are left alone. Those in `levels` are named after the levels.
    """
  let badExamples = [
    RuleExample(file: "weight.yaml", replacing: "", with: "↓weightTables: []\n"),
    RuleExample(file: "levels/expert.yaml", replacing: "", with: "↓functions: []\n"),
  ]

  func report(file: String, name: String, known: [String]) -> Diagnostic {
    let meant = DidYouMean.suggestion(for: name, among: known)
    return finding(
      "no file of a standard is called {name}",
      ["name": name, "meant": meant ?? "", "known": known.joined(separator: ", ")],
      at: .start(of: file),
      help: meant == nil ? "known names are {known}" : "did you mean {meant}?",
      variant: meant == nil ? "" : "meant")
  }

  func report(file: String, level: String, known: [String]) -> Diagnostic {
    finding(
      "standard.yaml has no level “{level}”",
      ["level": level, "known": known.joined(separator: ", ")], at: .start(of: file),
      help: "its levels are {known}; rename the file, or add the level", variant: "level")
  }
}
