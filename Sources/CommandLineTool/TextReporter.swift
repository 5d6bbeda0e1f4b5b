import Publishing
import Standards

/// Findings for people: place, sentence, the line itself with a caret, what would be right.
struct TextReporter: Reporter {
  let disk: Disk
  let paint: Paint
  /// Notes and acknowledged findings in full, not as one line each.
  let verbose: Bool
  /// Whether acknowledged findings are listed at all.
  let listsAcknowledged: Bool

  func report(_ report: BuildReport) -> String {
    let findings = report.findings.filter { listsAcknowledged || $0.acknowledged == nil }
    let excerpts = Excerpts(at: findings.filter { !isShort($0) }.map(\.position), disk: disk)
    return findings.map { isShort($0) ? headline($0) : full($0, excerpts) }
      .joined(separator: "\n")
  }

  private func isShort(_ finding: Diagnostic) -> Bool {
    !verbose && (finding.acknowledged != nil || finding.severity == .note)
  }

  private func headline(_ finding: Diagnostic) -> String {
    let place = place(finding.position)
    let line = "\(place): \(label(finding)) \(finding.message.text) [\(finding.rule)]"
    guard let reason = finding.acknowledged else { return line }
    return line + "\n  acknowledged: \(reason)"
  }

  private func full(_ finding: Diagnostic, _ excerpts: Excerpts) -> String {
    var lines = [headline(finding)]
    if let excerpt = excerpts.excerpt(at: finding.position) { lines.append(excerpt) }
    if let help = finding.help { lines.append("  \(paint.bold("help:")) \(help.text)") }
    for related in finding.related {
      lines.append("  \(paint.bold("see:")) \(place(related.position)): \(related.message.text)")
    }
    if finding.acknowledged == nil, let subject = finding.subject {
      lines.append("  \(paint.dim("subject: \(subject)"))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func place(_ position: SourcePosition) -> String {
    paint.bold("\(position.file):\(position.line):\(position.column)")
  }

  private func label(_ finding: Diagnostic) -> String {
    if finding.acknowledged != nil {
      return paint.dim("\(finding.severity.rawValue) (acknowledged):")
    }
    switch finding.severity {
    case .error: return paint.red("error:")
    case .warning: return paint.yellow("warning:")
    case .note: return paint.blue("note:")
    }
  }
}
