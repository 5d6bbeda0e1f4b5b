import Standards

struct MissingFile: RuleManual {
  let name = "missing-file"
  let severity = Severity.error
  let summary = "every level has its file, and every standard a standard.yaml"
  let explanation = """
    A standard is a folder with a standard.yaml. Each level that it lists has a file with its \
    table of requirements, `levels/LEVEL.yaml`.
    """
  let badExamples = [
    RuleExample(file: "standard.yaml", replacing: "id: advanced", with: "id: ↓expert")
  ]

  func report(_ file: String, at position: SourcePosition) -> Diagnostic {
    finding(
      "the file {file} is missing", ["file": file], at: position,
      help: "create the file, or correct the name")
  }
}
