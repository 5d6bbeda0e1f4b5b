import Standards

struct UnreadableFile: RuleManual {
  let name = "unreadable-file"
  let severity = Severity.error
  let summary = "every content file can be read"
  let explanation = """
    A folder with the name of a content file, or a file without permission to read, cannot be \
    checked or published. The system's own reason is quoted.
    """
  let badExamples: [RuleExample] = []

  func report(folder: String) -> Diagnostic {
    finding(
      "this is a folder, not a file", at: .start(of: folder),
      help: "move the folder away and put a file in its place", variant: "folder")
  }

  func report(file: String, reason: Wording) -> Diagnostic {
    finding("the file cannot be read: {reason}", words: ["reason": reason], at: .start(of: file))
  }
}
