import Standards

struct OutsideLink: RuleManual {
  let name = "outside-link"
  let severity = Severity.error
  let summary = "links lead to places inside the folder of the content or the templates"
  let explanation = """
    Whoever builds what others have written must be sure that no file of the own machine is \
    printed or published with it. So a symbolic link may lead to another file of the content, \
    or of the templates, but not out of it. Nothing of such a file is read.
    """
  let badExamples: [RuleExample] = []

  /// - Parameter path: where the link stands.
  package func report(_ path: String) -> Diagnostic {
    finding(
      "this is a link to a place outside", at: .start(of: path),
      help: "put the file itself here, or remove the link")
  }
}
