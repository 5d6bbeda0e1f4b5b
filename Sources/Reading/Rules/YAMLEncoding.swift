import Standards

struct YAMLEncoding: RuleManual {
  let name = "yaml-encoding"
  let severity = Severity.error
  let summary = "content files are plain UTF-8"
  let explanation = """
    Files saved as GBK or UTF-16 show as garbled text elsewhere, and a byte order mark or a NUL \
    confuses tools. Every editor can save as UTF-8.
    """
  let badExamples = [
    RuleExample(
      file: "terms.yaml", replacing: "# yaml-language-server",
      with: "↓\u{FEFF}# yaml-language-server")
  ]

  func report(_ problem: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "{problem}", ["problem": problem], at: position,
      help: "save the file as UTF-8 without byte order mark")
  }
}
