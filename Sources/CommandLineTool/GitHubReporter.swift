import Publishing
import Standards

/// Findings as workflow commands, which show as annotations of a pull request.
struct GitHubReporter: Reporter {
  let phrases: Phrasebook

  func report(_ report: BuildReport) -> String {
    report.findings.filter { $0.acknowledged == nil }.map { finding in
      let place =
        "file=\(property(finding.position.file)),line=\(finding.position.line),"
        + "col=\(finding.position.column),title=\(property(finding.rule))"
      let text = [finding.message, finding.help].compactMap { $0 }.map { phrases($0) }.joined(
        separator: "\n")
      return "::\(command(finding.severity)) \(place)::\(data(text))"
    }.joined(separator: "\n")
  }

  private func command(_ severity: Severity) -> String {
    severity == .note ? "notice" : severity.rawValue
  }

  private func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
