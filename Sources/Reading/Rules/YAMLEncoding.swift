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

  func report(_ scalar: Unicode.Scalar, at position: SourcePosition) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return finding(
      "the invisible character {code} has no place in YAML", ["code": code], at: position,
      help: "remove the character, or end the line with an ordinary line break",
      variant: "character")
  }
}
