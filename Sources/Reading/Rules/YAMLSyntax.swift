import Standards

struct YAMLSyntax: RuleManual {
  let name = "yaml-syntax"
  let severity = Severity.error
  let summary = "content files are well-formed YAML"
  let explanation = """
    Nothing of the file can be read before this is mended, and one fault hides the next. The \
    usual causes are a tab or a full-width space in the indentation, a full-width colon, a colon \
    or a dash without a space after it, a missing closing quote, and text that YAML reads as a \
    sign unless it stands in quotes.
    """
  let badExamples = [
    RuleExample(
      file: "weights.yaml", replacing: "  - paper: skills\n    clause:",
      with: "  - paper: skills\n  ↓\tclause:"),
    RuleExample(
      file: "weights.yaml", replacing: "label: 职业道德", with: "label: 职业道德↓: 5"),
    RuleExample(
      file: "weights.yaml", replacing: "label: 职业道德", with: "label: ↓!word 职业道德"),
    RuleExample(
      file: "weights.yaml", replacing: "label: 职业道德", with: "label↓：职业道德"),
    RuleExample(
      file: "weights.yaml", replacing: "label: 职业道德", with: "label: ↓\"职业道德"),
    RuleExample(
      file: "weights.yaml", replacing: "label: 职业道德", with: "label: ↓@职业道德"),
    RuleExample(
      file: "weights.yaml", replacing: "weights: [40, 30]", with: "weights: ↓[40, 30"),
  ]

  func report(_ problem: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the file is not well-formed YAML: {problem}", ["problem": problem], at: position,
      help: "look at this line and the one above it")
  }

  func report(_ slip: YAMLSlip) -> Diagnostic {
    let (message, help) = sentences(slip.kind)
    return finding(
      message, ["word": slip.word], at: slip.position, help: help,
      variant: slip.kind.rawValue)
  }

  private func sentences(_ kind: YAMLSlip.Kind) -> (String, String) {
    switch kind {
    case .wideColon:
      ("a full-width colon stands after “{word}”", "write “{word}: ”, with an ordinary colon")
    case .colonSpace:
      ("there is no space after “{word}:”", "write “{word}: ”, with a space after the colon")
    case .dashSpace:
      ("there is no space after the dash", "write “- ”, with a space after the dash")
    case .wideSpace:
      (
        "the line is indented with a space that YAML does not know (U+3000 or U+00A0)",
        "indent with ordinary spaces"
      )
    case .openQuote:
      ("a quote opens here and is not closed on its line", "close it where the text ends")
    case .afterQuote:
      (
        "text goes on behind the closing quote",
        "put the whole text in single quotes, or write \\\" for a quote inside it"
      )
    case .sign:
      ("text that begins with {word} stands without quotes", "put the text in quotes")
    case .colonInside:
      ("text that holds a colon and a space stands without quotes", "put the text in quotes")
    case .lostDash:
      (
        "“{word}” stands where an item of the list should begin",
        "begin the item with “- ”, or indent the line like those above it"
      )
    case .openBracket:
      ("the bracket {word} opens here and is not closed", "close it at the end of the list")
    }
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
