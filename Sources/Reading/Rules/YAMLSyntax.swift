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
    let own = Self.problems.first { problem.says($0.said) }
    return finding(
      "the file is not well-formed YAML: {problem}", own == nil ? ["problem": problem] : [:],
      words: own.map {
        ["problem": Wording(key: "rules.yaml-syntax.problems." + $0.key, english: $0.words)]
      } ?? [:],
      at: position, help: "look at this line and the one above it")
  }

  /// What the parser says most often, with a sentence for people who do not know YAML.
  static let problems: [(said: String, key: String, words: String)] = [
    (
      "expected key", "key",
      "no key stands where one should, or the line has a space too few or too many before it"
    ),
    (
      "expected '-' indicator", "entry",
      "no entry of the list stands where one should, or the line is not indented like the others"
    ),
    ("expected ',' or ']'", "list", "a list in brackets lacks a comma or its closing bracket"),
    ("expected ',' or '}'", "braces", "keys in braces lack a comma or the closing brace"),
    ("expected <document start>", "document", "a second document begins here"),
    ("second document begins", "document", "a second document begins here"),
    ("a key must be a word", "word", "a key must be a word"),
    ("mapping values are not allowed", "colon", "a colon and a space stand inside a value"),
    (
      "block sequence entries are not allowed", "dash",
      "an entry of a list begins where a single value is expected"
    ),
    ("expected ':'", "lostColon", "a key lacks its colon"),
    ("end of stream", "quote", "the quote that begins here is not closed"),
    ("cannot start any token", "start", "a value begins with a sign that must stand in quotes"),
    ("expected node content", "value", "a value is missing"),
    ("unknown escape character", "escape", "a backslash stands before a letter in double quotes"),
    ("expected comment or line break", "rest", "something follows where the line should end"),
    ("expected whitespace or line break", "space", "a space is missing"),
    ("undefined alias", "alias", "a value begins with *, which must stand in quotes"),
    ("document indicator", "indicator", "a line of --- or ... stands inside a quoted text"),
  ]

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
