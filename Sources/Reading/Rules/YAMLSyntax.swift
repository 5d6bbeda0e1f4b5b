import Standards

struct YAMLSyntax: RuleManual {
  let name = "yaml-syntax"
  let severity = Severity.error
  let summary = "content files are well-formed YAML"
  let explanation = """
    Nothing of the file can be read before this is mended, and one fault hides the next. The \
    usual causes are a tab in the indentation, a missing closing quote, and a colon followed by \
    a space inside unquoted words.
    """
  let badExamples = [
    RuleExample(
      file: "weights.yaml", replacing: "  - paper: skills\n    clause:",
      with: "  - paper: skills\n  ↓\tclause:"),
    RuleExample(
      file: "weights.yaml", replacing: "label: 职业道德", with: "label: 职业道德↓: 5"),
    RuleExample(
      file: "weights.yaml", replacing: "label: 职业道德", with: "label: ↓!word 职业道德"),
  ]

  func report(_ problem: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the file is not well-formed YAML: {problem}", ["problem": problem], at: position,
      help: "look at this line and the one above it")
  }

  func report(tag: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the tag {tag} stands before a value",
      ["tag": tag.replacing("tag:yaml.org,2002:", with: "!!")], at: position,
      help: "remove the tag: each key has a type of its own", variant: "tag")
  }

  func report(tab position: SourcePosition) -> Diagnostic {
    finding(
      "a tab stands in the indentation", at: position, help: "indent with spaces", variant: "tab")
  }
}
