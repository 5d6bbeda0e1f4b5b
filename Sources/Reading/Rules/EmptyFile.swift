import Standards

struct EmptyFile: RuleManual {
  let name = "empty-file"
  let severity = Severity.error
  let summary = "a content file holds something"
  let explanation = """
    An empty file is most often the rest of an interrupted save. It is not taken for an empty \
    list, since that would drop all of its contents without a word.
    """
  let badExamples = [
    RuleExample(file: "terms.yaml", replacing: "", with: "↓# nothing but a comment\n")
  ]

  func report(file: String) -> Diagnostic {
    finding(
      "the file holds no YAML", at: .start(of: file),
      help: "restore its contents, or delete the file")
  }
}
