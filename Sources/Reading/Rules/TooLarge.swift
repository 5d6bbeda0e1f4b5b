import Standards

struct TooLarge: RuleManual {
  let name = "too-large"
  let severity = Severity.error
  let summary = "files, values and standards have a size that can be read in a moment"
  let explanation = """
    A file has at most 16 megabytes, a single value 256 kilobytes, a standard 20,000 statements. \
    That is a hundred times what the largest standard needs; what is larger is most often a \
    mistake, and would take minutes to check. Beyond 100,000 findings the rest is left out.
    """
  let badExamples: [RuleExample] = []

  func report(file: String) -> Diagnostic {
    finding(
      "the file has more than {limit} megabytes", ["limit": String(FileContent.limit >> 20)],
      at: .start(of: file), help: "divide it, or look for what was repeated by mistake",
      variant: "file")
  }

  func report(value position: SourcePosition) -> Diagnostic {
    finding(
      "a value of more than {limit} kilobytes begins here",
      ["limit": String(YAMLParser.longestValue >> 10)], at: position,
      help: "divide it, or close its quotes where it ends", variant: "value")
  }

  func report(statement position: SourcePosition) -> Diagnostic {
    finding(
      "the standard has more than {limit} statements",
      ["limit": String(StandardReader.mostStatements)], at: position,
      help: "divide the standard, or look for what was repeated by mistake",
      variant: "statements")
  }

  func report(leftOut count: Int, from position: SourcePosition) -> Diagnostic {
    finding(
      "{count} more findings are left out", ["count": String(count)], at: position,
      help: "mend the others first", variant: "findings")
  }
}
